// Writes AutomatedReasoningPolicyBuildWorkflowSource and the shapes that only it holds as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/automated_reasoning_policy_build_workflow_source.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyBuildWorkflowDocument& in) {
  writer.begin_object();
  writer.sensitive().required("document", in.document);
  writer.required("documentContentType", in.document_content_type);
  writer.sensitive().required("documentName", in.document_name);
  writer.sensitive().member("documentDescription", in.document_description);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyBuildWorkflowRepairContent& in) {
  writer.begin_object();
  writer.required("annotations", in.annotations);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyGenerateFidelityReportContent& in) {
  writer.exactly_one("AutomatedReasoningPolicyGenerateFidelityReportContent",
                     in.documents.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("documents", in.documents);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyIterativeRefinementContent& in) {
  writer.begin_object();
  writer.required("documents", in.documents);
  writer.sensitive().member("feedback", in.feedback);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyWorkflowTypeContent& in) {
  writer.exactly_one("AutomatedReasoningPolicyWorkflowTypeContent",
                     in.documents.has_value() + in.policy_repair_assets.has_value() +
                         in.generate_fidelity_report_content.has_value() + in.iterative_refinement_content.has_value() +
                         in.unknown.has_value());
  writer.begin_object();
  writer.member("documents", in.documents);
  writer.member("policyRepairAssets", in.policy_repair_assets);
  writer.member("generateFidelityReportContent", in.generate_fidelity_report_content);
  writer.member("iterativeRefinementContent", in.iterative_refinement_content);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyBuildWorkflowSource& in) {
  writer.begin_object();
  writer.member("policyDefinition", in.policy_definition);
  writer.member("workflowContent", in.workflow_content);
  writer.end_object();
}

}  // namespace outcrop::bedrock
