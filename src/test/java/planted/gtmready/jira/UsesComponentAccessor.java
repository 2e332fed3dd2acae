package planted.gtmready.jira;

/** Planted: services are constructor arguments. */
public class UsesComponentAccessor {

  Object service() {
    return ComponentAccessor.service();
  }
}
