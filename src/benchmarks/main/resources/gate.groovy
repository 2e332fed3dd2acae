import org.gtmready.benchmarks.Blocker
import org.gtmready.core.evidence.Reading

// The same decision as a scripted workflow validator would make it.
def blockers = []
for (requirement in policy.requirements()) {
  def linked = evidence.findAll { it.requirement() == requirement.key() }
  def read = linked.findAll { it.reading() instanceof Reading.Read }*.reading()*.facts()
  def satisfied = read.any { it.missing().isEmpty() } ||
      linked.any { !(it.reading() instanceof Reading.Read) && it.target().kind().name() != 'PAGE' }
  if (!satisfied) {
    blockers << new Blocker(requirement.key(), read.collectMany { it.missing() })
  }
}
return blockers
