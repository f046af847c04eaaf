// Tables of the shapes in outcrop/bedrock/types/automated_reasoning_policy_build_workflow_source.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/automated_reasoning_policy_build_workflow_source.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const AutomatedReasoningPolicyBuildWorkflowDocument*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyBuildWorkflowDocument::document>("document", true),
      cli::field<&AutomatedReasoningPolicyBuildWorkflowDocument::document_content_type>("documentContentType", true),
      cli::field<&AutomatedReasoningPolicyBuildWorkflowDocument::document_name>("documentName", true),
      cli::field<&AutomatedReasoningPolicyBuildWorkflowDocument::document_description>("documentDescription"),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyBuildWorkflowDocument", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyBuildWorkflowRepairContent*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyBuildWorkflowRepairContent::annotations>("annotations", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyBuildWorkflowRepairContent", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyBuildWorkflowSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyBuildWorkflowSource::policy_definition>("policyDefinition"),
      cli::field<&AutomatedReasoningPolicyBuildWorkflowSource::workflow_content>("workflowContent"),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyBuildWorkflowSource", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyGenerateFidelityReportContent*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyGenerateFidelityReportContent::documents>("documents"),
  };
  static constexpr cli::Shape shape{
      .name = "AutomatedReasoningPolicyGenerateFidelityReportContent", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyIterativeRefinementContent*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyIterativeRefinementContent::documents>("documents", true),
      cli::field<&AutomatedReasoningPolicyIterativeRefinementContent::feedback>("feedback"),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyIterativeRefinementContent", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyWorkflowTypeContent*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyWorkflowTypeContent::documents>("documents"),
      cli::field<&AutomatedReasoningPolicyWorkflowTypeContent::policy_repair_assets>("policyRepairAssets"),
      cli::field<&AutomatedReasoningPolicyWorkflowTypeContent::generate_fidelity_report_content>(
          "generateFidelityReportContent"),
      cli::field<&AutomatedReasoningPolicyWorkflowTypeContent::iterative_refinement_content>(
          "iterativeRefinementContent"),
  };
  static constexpr cli::Shape shape{
      .name = "AutomatedReasoningPolicyWorkflowTypeContent", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock
