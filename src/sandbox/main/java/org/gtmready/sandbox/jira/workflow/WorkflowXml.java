package org.gtmready.sandbox.jira.workflow;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads and writes workflow XML. OSWorkflow's own loader is not used: it fetches a DTD from a host
 * that is gone, and rejects attributes that Jira writes.
 */
final class WorkflowXml {
  private static final String DOCTYPE_PUBLIC = "-//OpenSymphony Group//DTD OSWorkflow 2.8//EN";
  private static final String DOCTYPE_SYSTEM =
      "http://www.opensymphony.com/osworkflow/workflow_2_8.dtd";
  private static final String NO_DTD =
      "http://apache.org/xml/features/nonvalidating/load-external-dtd";

  private WorkflowXml() {}

  /**
   * The descriptor of a workflow.
   *
   * @throws IllegalArgumentException when the XML is no workflow
   */
  static WorkflowDescriptor descriptor(String xml) {
    try {
      WorkflowDescriptor descriptor = new Descriptor(document(xml).getDocumentElement());
      descriptor.validate();
      return descriptor;
    } catch (InvalidWorkflowDescriptorException e) {
      throw new IllegalArgumentException("Not a valid workflow: " + e.getMessage(), e);
    }
  }

  static Document document(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DTD, false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
      return builder.parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException("Not a workflow: " + e.getMessage(), e);
    }
  }

  static String text(Document document) {
    try {
      Transformer transformer = TransformerFactory.newInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.DOCTYPE_PUBLIC, DOCTYPE_PUBLIC);
      transformer.setOutputProperty(OutputKeys.DOCTYPE_SYSTEM, DOCTYPE_SYSTEM);
      StringWriter out = new StringWriter();
      transformer.transform(new DOMSource(document), new StreamResult(out));
      return out.toString();
    } catch (TransformerException e) {
      throw new IllegalStateException("A workflow cannot be written", e);
    }
  }

  /** Gives access to the constructor that takes an element. */
  private static final class Descriptor extends WorkflowDescriptor {
    private static final long serialVersionUID = 1L;

    Descriptor(Element root) {
      super(root);
    }
  }
}
