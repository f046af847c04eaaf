// Texts of the service's enums.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/enums.h"

#include "outcrop/internal/schema_builders.h"
#include "outcrop/open.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr std::string_view advanced_prompt_optimization_job_status_texts[] = {
    "InProgress", "Completed", "Failed", "PartiallyCompleted", "Stopping", "Stopped", "Deleting",
};
constexpr std::string_view agreement_status_texts[] = {
    "AVAILABLE",
    "PENDING",
    "NOT_AVAILABLE",
    "ERROR",
};
constexpr std::string_view application_type_texts[] = {
    "ModelEvaluation",
    "RagEvaluation",
};
constexpr std::string_view attribute_type_texts[] = {
    "STRING",
    "NUMBER",
    "BOOLEAN",
    "STRING_LIST",
};
constexpr std::string_view authorization_status_texts[] = {
    "AUTHORIZED",
    "NOT_AUTHORIZED",
};
constexpr std::string_view automated_reasoning_check_logic_warning_type_texts[] = {
    "ALWAYS_TRUE",
    "ALWAYS_FALSE",
};
constexpr std::string_view automated_reasoning_check_result_texts[] = {
    "VALID", "INVALID", "SATISFIABLE", "IMPOSSIBLE", "TRANSLATION_AMBIGUOUS", "TOO_COMPLEX", "NO_TRANSLATION",
};
constexpr std::string_view automated_reasoning_policy_annotation_status_texts[] = {
    "APPLIED",
    "FAILED",
};
constexpr std::string_view automated_reasoning_policy_build_document_content_type_texts[] = {
    "pdf",
    "txt",
};
constexpr std::string_view automated_reasoning_policy_build_message_type_texts[] = {
    "INFO",
    "WARNING",
    "ERROR",
};
constexpr std::string_view automated_reasoning_policy_build_result_asset_type_texts[] = {
    "BUILD_LOG",        "QUALITY_REPORT",  "POLICY_DEFINITION", "GENERATED_TEST_CASES",
    "POLICY_SCENARIOS", "FIDELITY_REPORT", "ASSET_MANIFEST",    "SOURCE_DOCUMENT",
};
constexpr std::string_view automated_reasoning_policy_build_workflow_status_texts[] = {
    "SCHEDULED", "CANCEL_REQUESTED", "PREPROCESSING", "BUILDING", "TESTING", "COMPLETED", "FAILED", "CANCELLED",
};
constexpr std::string_view automated_reasoning_policy_build_workflow_type_texts[] = {
    "INGEST_CONTENT",
    "REFINE_POLICY",
    "IMPORT_POLICY",
    "GENERATE_FIDELITY_REPORT",
    "GENERATE_POLICY_SCENARIOS",
    "RESOLVE_POLICY_AMBIGUITIES",
    "ITERATIVELY_REFINE_POLICY",
};
constexpr std::string_view automated_reasoning_policy_test_run_result_texts[] = {
    "PASSED",
    "FAILED",
};
constexpr std::string_view automated_reasoning_policy_test_run_status_texts[] = {
    "NOT_STARTED", "SCHEDULED", "IN_PROGRESS", "COMPLETED", "FAILED",
};
constexpr std::string_view commitment_duration_texts[] = {
    "OneMonth",
    "SixMonths",
};
constexpr std::string_view configuration_owner_texts[] = {
    "ACCOUNT",
};
constexpr std::string_view custom_model_deployment_status_texts[] = {
    "Creating",
    "Active",
    "Failed",
};
constexpr std::string_view custom_model_deployment_update_status_texts[] = {
    "Updating",
    "UpdateCompleted",
    "UpdateFailed",
};
constexpr std::string_view customization_type_texts[] = {
    "FINE_TUNING", "CONTINUED_PRE_TRAINING", "DISTILLATION", "REINFORCEMENT_FINE_TUNING", "IMPORTED",
};
constexpr std::string_view data_retention_mode_texts[] = {
    "default", "none", "aws_review", "provider_data_share", "inherit",
};
constexpr std::string_view entitlement_availability_texts[] = {
    "AVAILABLE",
    "NOT_AVAILABLE",
};
constexpr std::string_view evaluation_job_status_texts[] = {
    "InProgress", "Completed", "Failed", "Stopping", "Stopped", "Deleting",
};
constexpr std::string_view evaluation_job_type_texts[] = {
    "Human",
    "Automated",
};
constexpr std::string_view evaluation_task_type_texts[] = {
    "Summarization", "Classification", "QuestionAndAnswer", "Generation", "Custom",
};
constexpr std::string_view external_source_type_texts[] = {
    "S3",
    "BYTE_CONTENT",
};
constexpr std::string_view fine_tuning_job_status_texts[] = {
    "InProgress", "Completed", "Failed", "Stopping", "Stopped",
};
constexpr std::string_view foundation_model_lifecycle_status_texts[] = {
    "ACTIVE",
    "LEGACY",
};
constexpr std::string_view guardrail_content_filter_action_texts[] = {
    "BLOCK",
    "NONE",
};
constexpr std::string_view guardrail_content_filter_type_texts[] = {
    "SEXUAL", "VIOLENCE", "HATE", "INSULTS", "MISCONDUCT", "PROMPT_ATTACK",
};
constexpr std::string_view guardrail_content_filters_tier_name_texts[] = {
    "CLASSIC",
    "STANDARD",
};
constexpr std::string_view guardrail_contextual_grounding_action_texts[] = {
    "BLOCK",
    "NONE",
};
constexpr std::string_view guardrail_contextual_grounding_filter_type_texts[] = {
    "GROUNDING",
    "RELEVANCE",
};
constexpr std::string_view guardrail_contextual_grounding_tier_name_texts[] = {
    "CLASSIC",
    "STANDARD",
};
constexpr std::string_view guardrail_filter_strength_texts[] = {
    "NONE",
    "LOW",
    "MEDIUM",
    "HIGH",
};
constexpr std::string_view guardrail_managed_words_type_texts[] = {
    "PROFANITY",
};
constexpr std::string_view guardrail_modality_texts[] = {
    "TEXT",
    "IMAGE",
};
constexpr std::string_view guardrail_pii_entity_type_texts[] = {
    "ADDRESS",
    "AGE",
    "AWS_ACCESS_KEY",
    "AWS_SECRET_KEY",
    "CA_HEALTH_NUMBER",
    "CA_SOCIAL_INSURANCE_NUMBER",
    "CREDIT_DEBIT_CARD_CVV",
    "CREDIT_DEBIT_CARD_EXPIRY",
    "CREDIT_DEBIT_CARD_NUMBER",
    "DRIVER_ID",
    "EMAIL",
    "INTERNATIONAL_BANK_ACCOUNT_NUMBER",
    "IP_ADDRESS",
    "LICENSE_PLATE",
    "MAC_ADDRESS",
    "NAME",
    "PASSWORD",
    "PHONE",
    "PIN",
    "SWIFT_CODE",
    "UK_NATIONAL_HEALTH_SERVICE_NUMBER",
    "UK_NATIONAL_INSURANCE_NUMBER",
    "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER",
    "URL",
    "USERNAME",
    "US_BANK_ACCOUNT_NUMBER",
    "US_BANK_ROUTING_NUMBER",
    "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
    "US_PASSPORT_NUMBER",
    "US_SOCIAL_SECURITY_NUMBER",
    "VEHICLE_IDENTIFICATION_NUMBER",
};
constexpr std::string_view guardrail_sensitive_information_action_texts[] = {
    "BLOCK",
    "ANONYMIZE",
    "NONE",
};
constexpr std::string_view guardrail_status_texts[] = {
    "CREATING", "UPDATING", "VERSIONING", "READY", "FAILED", "DELETING",
};
constexpr std::string_view guardrail_topic_action_texts[] = {
    "BLOCK",
    "NONE",
};
constexpr std::string_view guardrail_topic_type_texts[] = {
    "DENY",
};
constexpr std::string_view guardrail_topics_tier_name_texts[] = {
    "CLASSIC",
    "STANDARD",
};
constexpr std::string_view guardrail_word_action_texts[] = {
    "BLOCK",
    "NONE",
};
constexpr std::string_view inference_profile_status_texts[] = {
    "ACTIVE",
};
constexpr std::string_view inference_profile_type_texts[] = {
    "SYSTEM_DEFINED",
    "APPLICATION",
};
constexpr std::string_view inference_type_texts[] = {
    "ON_DEMAND",
    "PROVISIONED",
};
constexpr std::string_view input_tags_texts[] = {
    "HONOR",
    "IGNORE",
};
constexpr std::string_view job_status_details_texts[] = {
    "InProgress", "Completed", "Stopping", "Stopped", "Failed", "NotStarted",
};
constexpr std::string_view model_copy_job_status_texts[] = {
    "InProgress",
    "Completed",
    "Failed",
};
constexpr std::string_view model_customization_texts[] = {
    "FINE_TUNING",
    "CONTINUED_PRE_TRAINING",
    "DISTILLATION",
};
constexpr std::string_view model_customization_job_status_texts[] = {
    "InProgress", "Completed", "Failed", "Stopping", "Stopped",
};
constexpr std::string_view model_import_job_status_texts[] = {
    "InProgress",
    "Completed",
    "Failed",
};
constexpr std::string_view model_invocation_job_status_texts[] = {
    "Submitted", "InProgress",         "Completed", "Failed",     "Stopping",
    "Stopped",   "PartiallyCompleted", "Expired",   "Validating", "Scheduled",
};
constexpr std::string_view model_invocation_type_texts[] = {
    "InvokeModel",
    "Converse",
};
constexpr std::string_view model_modality_texts[] = {
    "TEXT",
    "IMAGE",
    "EMBEDDING",
};
constexpr std::string_view model_status_texts[] = {
    "Creating",
    "Active",
    "Failed",
};
constexpr std::string_view offer_type_texts[] = {
    "ALL",
    "PUBLIC",
};
constexpr std::string_view performance_config_latency_texts[] = {
    "standard",
    "optimized",
};
constexpr std::string_view prompt_router_status_texts[] = {
    "AVAILABLE",
};
constexpr std::string_view prompt_router_type_texts[] = {
    "custom",
    "default",
};
constexpr std::string_view provisioned_model_status_texts[] = {
    "Creating",
    "InService",
    "Updating",
    "Failed",
};
constexpr std::string_view query_transformation_type_texts[] = {
    "QUERY_DECOMPOSITION",
};
constexpr std::string_view reasoning_effort_texts[] = {
    "low",
    "medium",
    "high",
};
constexpr std::string_view region_availability_texts[] = {
    "AVAILABLE",
    "NOT_AVAILABLE",
};
constexpr std::string_view reranking_metadata_selection_mode_texts[] = {
    "SELECTIVE",
    "ALL",
};
constexpr std::string_view retrieve_and_generate_type_texts[] = {
    "KNOWLEDGE_BASE",
    "EXTERNAL_SOURCES",
};
constexpr std::string_view s3_input_format_texts[] = {
    "JSONL",
};
constexpr std::string_view search_type_texts[] = {
    "HYBRID",
    "SEMANTIC",
};
constexpr std::string_view selective_guarding_mode_texts[] = {
    "SELECTIVE",
    "COMPREHENSIVE",
};
constexpr std::string_view sort_by_provisioned_models_texts[] = {
    "CreationTime",
};
constexpr std::string_view sort_jobs_by_texts[] = {
    "CreationTime",
};
constexpr std::string_view sort_models_by_texts[] = {
    "CreationTime",
};
constexpr std::string_view sort_order_texts[] = {
    "Ascending",
    "Descending",
};
constexpr std::string_view status_texts[] = {
    "REGISTERED",
    "INCOMPATIBLE_ENDPOINT",
};
constexpr std::string_view vector_search_reranking_configuration_type_texts[] = {
    "BEDROCK_RERANKING_MODEL",
};

}  // namespace

std::span<const std::string_view> wire_texts(AdvancedPromptOptimizationJobStatus) {
  return advanced_prompt_optimization_job_status_texts;
}
std::string_view to_string(AdvancedPromptOptimizationJobStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AgreementStatus) { return agreement_status_texts; }
std::string_view to_string(AgreementStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ApplicationType) { return application_type_texts; }
std::string_view to_string(ApplicationType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AttributeType) { return attribute_type_texts; }
std::string_view to_string(AttributeType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AuthorizationStatus) { return authorization_status_texts; }
std::string_view to_string(AuthorizationStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AutomatedReasoningCheckLogicWarningType) {
  return automated_reasoning_check_logic_warning_type_texts;
}
std::string_view to_string(AutomatedReasoningCheckLogicWarningType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AutomatedReasoningCheckResult) {
  return automated_reasoning_check_result_texts;
}
std::string_view to_string(AutomatedReasoningCheckResult value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AutomatedReasoningPolicyAnnotationStatus) {
  return automated_reasoning_policy_annotation_status_texts;
}
std::string_view to_string(AutomatedReasoningPolicyAnnotationStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AutomatedReasoningPolicyBuildDocumentContentType) {
  return automated_reasoning_policy_build_document_content_type_texts;
}
std::string_view to_string(AutomatedReasoningPolicyBuildDocumentContentType value) {
  return internal::wire_text(value);
}
std::span<const std::string_view> wire_texts(AutomatedReasoningPolicyBuildMessageType) {
  return automated_reasoning_policy_build_message_type_texts;
}
std::string_view to_string(AutomatedReasoningPolicyBuildMessageType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AutomatedReasoningPolicyBuildResultAssetType) {
  return automated_reasoning_policy_build_result_asset_type_texts;
}
std::string_view to_string(AutomatedReasoningPolicyBuildResultAssetType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AutomatedReasoningPolicyBuildWorkflowStatus) {
  return automated_reasoning_policy_build_workflow_status_texts;
}
std::string_view to_string(AutomatedReasoningPolicyBuildWorkflowStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AutomatedReasoningPolicyBuildWorkflowType) {
  return automated_reasoning_policy_build_workflow_type_texts;
}
std::string_view to_string(AutomatedReasoningPolicyBuildWorkflowType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AutomatedReasoningPolicyTestRunResult) {
  return automated_reasoning_policy_test_run_result_texts;
}
std::string_view to_string(AutomatedReasoningPolicyTestRunResult value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AutomatedReasoningPolicyTestRunStatus) {
  return automated_reasoning_policy_test_run_status_texts;
}
std::string_view to_string(AutomatedReasoningPolicyTestRunStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CommitmentDuration) { return commitment_duration_texts; }
std::string_view to_string(CommitmentDuration value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ConfigurationOwner) { return configuration_owner_texts; }
std::string_view to_string(ConfigurationOwner value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CustomModelDeploymentStatus) {
  return custom_model_deployment_status_texts;
}
std::string_view to_string(CustomModelDeploymentStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CustomModelDeploymentUpdateStatus) {
  return custom_model_deployment_update_status_texts;
}
std::string_view to_string(CustomModelDeploymentUpdateStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CustomizationType) { return customization_type_texts; }
std::string_view to_string(CustomizationType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(DataRetentionMode) { return data_retention_mode_texts; }
std::string_view to_string(DataRetentionMode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(EntitlementAvailability) { return entitlement_availability_texts; }
std::string_view to_string(EntitlementAvailability value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(EvaluationJobStatus) { return evaluation_job_status_texts; }
std::string_view to_string(EvaluationJobStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(EvaluationJobType) { return evaluation_job_type_texts; }
std::string_view to_string(EvaluationJobType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(EvaluationTaskType) { return evaluation_task_type_texts; }
std::string_view to_string(EvaluationTaskType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ExternalSourceType) { return external_source_type_texts; }
std::string_view to_string(ExternalSourceType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(FineTuningJobStatus) { return fine_tuning_job_status_texts; }
std::string_view to_string(FineTuningJobStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(FoundationModelLifecycleStatus) {
  return foundation_model_lifecycle_status_texts;
}
std::string_view to_string(FoundationModelLifecycleStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailContentFilterAction) {
  return guardrail_content_filter_action_texts;
}
std::string_view to_string(GuardrailContentFilterAction value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailContentFilterType) { return guardrail_content_filter_type_texts; }
std::string_view to_string(GuardrailContentFilterType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailContentFiltersTierName) {
  return guardrail_content_filters_tier_name_texts;
}
std::string_view to_string(GuardrailContentFiltersTierName value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailContextualGroundingAction) {
  return guardrail_contextual_grounding_action_texts;
}
std::string_view to_string(GuardrailContextualGroundingAction value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailContextualGroundingFilterType) {
  return guardrail_contextual_grounding_filter_type_texts;
}
std::string_view to_string(GuardrailContextualGroundingFilterType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailContextualGroundingTierName) {
  return guardrail_contextual_grounding_tier_name_texts;
}
std::string_view to_string(GuardrailContextualGroundingTierName value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailFilterStrength) { return guardrail_filter_strength_texts; }
std::string_view to_string(GuardrailFilterStrength value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailManagedWordsType) { return guardrail_managed_words_type_texts; }
std::string_view to_string(GuardrailManagedWordsType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailModality) { return guardrail_modality_texts; }
std::string_view to_string(GuardrailModality value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailPiiEntityType) { return guardrail_pii_entity_type_texts; }
std::string_view to_string(GuardrailPiiEntityType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailSensitiveInformationAction) {
  return guardrail_sensitive_information_action_texts;
}
std::string_view to_string(GuardrailSensitiveInformationAction value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailStatus) { return guardrail_status_texts; }
std::string_view to_string(GuardrailStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailTopicAction) { return guardrail_topic_action_texts; }
std::string_view to_string(GuardrailTopicAction value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailTopicType) { return guardrail_topic_type_texts; }
std::string_view to_string(GuardrailTopicType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailTopicsTierName) { return guardrail_topics_tier_name_texts; }
std::string_view to_string(GuardrailTopicsTierName value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailWordAction) { return guardrail_word_action_texts; }
std::string_view to_string(GuardrailWordAction value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(InferenceProfileStatus) { return inference_profile_status_texts; }
std::string_view to_string(InferenceProfileStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(InferenceProfileType) { return inference_profile_type_texts; }
std::string_view to_string(InferenceProfileType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(InferenceType) { return inference_type_texts; }
std::string_view to_string(InferenceType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(InputTags) { return input_tags_texts; }
std::string_view to_string(InputTags value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(JobStatusDetails) { return job_status_details_texts; }
std::string_view to_string(JobStatusDetails value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ModelCopyJobStatus) { return model_copy_job_status_texts; }
std::string_view to_string(ModelCopyJobStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ModelCustomization) { return model_customization_texts; }
std::string_view to_string(ModelCustomization value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ModelCustomizationJobStatus) {
  return model_customization_job_status_texts;
}
std::string_view to_string(ModelCustomizationJobStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ModelImportJobStatus) { return model_import_job_status_texts; }
std::string_view to_string(ModelImportJobStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ModelInvocationJobStatus) { return model_invocation_job_status_texts; }
std::string_view to_string(ModelInvocationJobStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ModelInvocationType) { return model_invocation_type_texts; }
std::string_view to_string(ModelInvocationType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ModelModality) { return model_modality_texts; }
std::string_view to_string(ModelModality value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ModelStatus) { return model_status_texts; }
std::string_view to_string(ModelStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(OfferType) { return offer_type_texts; }
std::string_view to_string(OfferType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PerformanceConfigLatency) { return performance_config_latency_texts; }
std::string_view to_string(PerformanceConfigLatency value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PromptRouterStatus) { return prompt_router_status_texts; }
std::string_view to_string(PromptRouterStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PromptRouterType) { return prompt_router_type_texts; }
std::string_view to_string(PromptRouterType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ProvisionedModelStatus) { return provisioned_model_status_texts; }
std::string_view to_string(ProvisionedModelStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(QueryTransformationType) { return query_transformation_type_texts; }
std::string_view to_string(QueryTransformationType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ReasoningEffort) { return reasoning_effort_texts; }
std::string_view to_string(ReasoningEffort value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RegionAvailability) { return region_availability_texts; }
std::string_view to_string(RegionAvailability value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RerankingMetadataSelectionMode) {
  return reranking_metadata_selection_mode_texts;
}
std::string_view to_string(RerankingMetadataSelectionMode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RetrieveAndGenerateType) { return retrieve_and_generate_type_texts; }
std::string_view to_string(RetrieveAndGenerateType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(S3InputFormat) { return s3_input_format_texts; }
std::string_view to_string(S3InputFormat value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SearchType) { return search_type_texts; }
std::string_view to_string(SearchType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SelectiveGuardingMode) { return selective_guarding_mode_texts; }
std::string_view to_string(SelectiveGuardingMode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SortByProvisionedModels) { return sort_by_provisioned_models_texts; }
std::string_view to_string(SortByProvisionedModels value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SortJobsBy) { return sort_jobs_by_texts; }
std::string_view to_string(SortJobsBy value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SortModelsBy) { return sort_models_by_texts; }
std::string_view to_string(SortModelsBy value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SortOrder) { return sort_order_texts; }
std::string_view to_string(SortOrder value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(Status) { return status_texts; }
std::string_view to_string(Status value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(VectorSearchRerankingConfigurationType) {
  return vector_search_reranking_configuration_type_texts;
}
std::string_view to_string(VectorSearchRerankingConfigurationType value) { return internal::wire_text(value); }

namespace schemas {

constinit const internal::Type advanced_prompt_optimization_job_status_type =
    internal::enum_type<AdvancedPromptOptimizationJobStatus>(advanced_prompt_optimization_job_status_texts);
constinit const internal::Type agreement_status_type = internal::enum_type<AgreementStatus>(agreement_status_texts);
constinit const internal::Type application_type_type = internal::enum_type<ApplicationType>(application_type_texts);
constinit const internal::Type attribute_type_type = internal::enum_type<AttributeType>(attribute_type_texts);
constinit const internal::Type authorization_status_type =
    internal::enum_type<AuthorizationStatus>(authorization_status_texts);
constinit const internal::Type automated_reasoning_check_logic_warning_type_type =
    internal::enum_type<AutomatedReasoningCheckLogicWarningType>(automated_reasoning_check_logic_warning_type_texts);
constinit const internal::Type automated_reasoning_check_result_type =
    internal::enum_type<AutomatedReasoningCheckResult>(automated_reasoning_check_result_texts);
constinit const internal::Type automated_reasoning_policy_annotation_status_type =
    internal::enum_type<AutomatedReasoningPolicyAnnotationStatus>(automated_reasoning_policy_annotation_status_texts);
constinit const internal::Type automated_reasoning_policy_build_document_content_type_type =
    internal::enum_type<AutomatedReasoningPolicyBuildDocumentContentType>(
        automated_reasoning_policy_build_document_content_type_texts);
constinit const internal::Type automated_reasoning_policy_build_message_type_type =
    internal::enum_type<AutomatedReasoningPolicyBuildMessageType>(automated_reasoning_policy_build_message_type_texts);
constinit const internal::Type automated_reasoning_policy_build_result_asset_type_type =
    internal::enum_type<AutomatedReasoningPolicyBuildResultAssetType>(
        automated_reasoning_policy_build_result_asset_type_texts);
constinit const internal::Type automated_reasoning_policy_build_workflow_status_type =
    internal::enum_type<AutomatedReasoningPolicyBuildWorkflowStatus>(
        automated_reasoning_policy_build_workflow_status_texts);
constinit const internal::Type automated_reasoning_policy_build_workflow_type_type =
    internal::enum_type<AutomatedReasoningPolicyBuildWorkflowType>(
        automated_reasoning_policy_build_workflow_type_texts);
constinit const internal::Type automated_reasoning_policy_test_run_result_type =
    internal::enum_type<AutomatedReasoningPolicyTestRunResult>(automated_reasoning_policy_test_run_result_texts);
constinit const internal::Type automated_reasoning_policy_test_run_status_type =
    internal::enum_type<AutomatedReasoningPolicyTestRunStatus>(automated_reasoning_policy_test_run_status_texts);
constinit const internal::Type commitment_duration_type =
    internal::enum_type<CommitmentDuration>(commitment_duration_texts);
constinit const internal::Type configuration_owner_type =
    internal::enum_type<ConfigurationOwner>(configuration_owner_texts);
constinit const internal::Type custom_model_deployment_status_type =
    internal::enum_type<CustomModelDeploymentStatus>(custom_model_deployment_status_texts);
constinit const internal::Type custom_model_deployment_update_status_type =
    internal::enum_type<CustomModelDeploymentUpdateStatus>(custom_model_deployment_update_status_texts);
constinit const internal::Type customization_type_type =
    internal::enum_type<CustomizationType>(customization_type_texts);
constinit const internal::Type data_retention_mode_type =
    internal::enum_type<DataRetentionMode>(data_retention_mode_texts);
constinit const internal::Type entitlement_availability_type =
    internal::enum_type<EntitlementAvailability>(entitlement_availability_texts);
constinit const internal::Type evaluation_job_status_type =
    internal::enum_type<EvaluationJobStatus>(evaluation_job_status_texts);
constinit const internal::Type evaluation_job_type_type =
    internal::enum_type<EvaluationJobType>(evaluation_job_type_texts);
constinit const internal::Type evaluation_task_type_type =
    internal::enum_type<EvaluationTaskType>(evaluation_task_type_texts);
constinit const internal::Type external_source_type_type =
    internal::enum_type<ExternalSourceType>(external_source_type_texts);
constinit const internal::Type fine_tuning_job_status_type =
    internal::enum_type<FineTuningJobStatus>(fine_tuning_job_status_texts);
constinit const internal::Type foundation_model_lifecycle_status_type =
    internal::enum_type<FoundationModelLifecycleStatus>(foundation_model_lifecycle_status_texts);
constinit const internal::Type guardrail_content_filter_action_type =
    internal::enum_type<GuardrailContentFilterAction>(guardrail_content_filter_action_texts);
constinit const internal::Type guardrail_content_filter_type_type =
    internal::enum_type<GuardrailContentFilterType>(guardrail_content_filter_type_texts);
constinit const internal::Type guardrail_content_filters_tier_name_type =
    internal::enum_type<GuardrailContentFiltersTierName>(guardrail_content_filters_tier_name_texts);
constinit const internal::Type guardrail_contextual_grounding_action_type =
    internal::enum_type<GuardrailContextualGroundingAction>(guardrail_contextual_grounding_action_texts);
constinit const internal::Type guardrail_contextual_grounding_filter_type_type =
    internal::enum_type<GuardrailContextualGroundingFilterType>(guardrail_contextual_grounding_filter_type_texts);
constinit const internal::Type guardrail_contextual_grounding_tier_name_type =
    internal::enum_type<GuardrailContextualGroundingTierName>(guardrail_contextual_grounding_tier_name_texts);
constinit const internal::Type guardrail_filter_strength_type =
    internal::enum_type<GuardrailFilterStrength>(guardrail_filter_strength_texts);
constinit const internal::Type guardrail_managed_words_type_type =
    internal::enum_type<GuardrailManagedWordsType>(guardrail_managed_words_type_texts);
constinit const internal::Type guardrail_modality_type =
    internal::enum_type<GuardrailModality>(guardrail_modality_texts);
constinit const internal::Type guardrail_pii_entity_type_type =
    internal::enum_type<GuardrailPiiEntityType>(guardrail_pii_entity_type_texts);
constinit const internal::Type guardrail_sensitive_information_action_type =
    internal::enum_type<GuardrailSensitiveInformationAction>(guardrail_sensitive_information_action_texts);
constinit const internal::Type guardrail_status_type = internal::enum_type<GuardrailStatus>(guardrail_status_texts);
constinit const internal::Type guardrail_topic_action_type =
    internal::enum_type<GuardrailTopicAction>(guardrail_topic_action_texts);
constinit const internal::Type guardrail_topic_type_type =
    internal::enum_type<GuardrailTopicType>(guardrail_topic_type_texts);
constinit const internal::Type guardrail_topics_tier_name_type =
    internal::enum_type<GuardrailTopicsTierName>(guardrail_topics_tier_name_texts);
constinit const internal::Type guardrail_word_action_type =
    internal::enum_type<GuardrailWordAction>(guardrail_word_action_texts);
constinit const internal::Type inference_profile_status_type =
    internal::enum_type<InferenceProfileStatus>(inference_profile_status_texts);
constinit const internal::Type inference_profile_type_type =
    internal::enum_type<InferenceProfileType>(inference_profile_type_texts);
constinit const internal::Type inference_type_type = internal::enum_type<InferenceType>(inference_type_texts);
constinit const internal::Type input_tags_type = internal::enum_type<InputTags>(input_tags_texts);
constinit const internal::Type job_status_details_type =
    internal::enum_type<JobStatusDetails>(job_status_details_texts);
constinit const internal::Type model_copy_job_status_type =
    internal::enum_type<ModelCopyJobStatus>(model_copy_job_status_texts);
constinit const internal::Type model_customization_type =
    internal::enum_type<ModelCustomization>(model_customization_texts);
constinit const internal::Type model_customization_job_status_type =
    internal::enum_type<ModelCustomizationJobStatus>(model_customization_job_status_texts);
constinit const internal::Type model_import_job_status_type =
    internal::enum_type<ModelImportJobStatus>(model_import_job_status_texts);
constinit const internal::Type model_invocation_job_status_type =
    internal::enum_type<ModelInvocationJobStatus>(model_invocation_job_status_texts);
constinit const internal::Type model_invocation_type_type =
    internal::enum_type<ModelInvocationType>(model_invocation_type_texts);
constinit const internal::Type model_modality_type = internal::enum_type<ModelModality>(model_modality_texts);
constinit const internal::Type model_status_type = internal::enum_type<ModelStatus>(model_status_texts);
constinit const internal::Type offer_type_type = internal::enum_type<OfferType>(offer_type_texts);
constinit const internal::Type performance_config_latency_type =
    internal::enum_type<PerformanceConfigLatency>(performance_config_latency_texts);
constinit const internal::Type prompt_router_status_type =
    internal::enum_type<PromptRouterStatus>(prompt_router_status_texts);
constinit const internal::Type prompt_router_type_type =
    internal::enum_type<PromptRouterType>(prompt_router_type_texts);
constinit const internal::Type provisioned_model_status_type =
    internal::enum_type<ProvisionedModelStatus>(provisioned_model_status_texts);
constinit const internal::Type query_transformation_type_type =
    internal::enum_type<QueryTransformationType>(query_transformation_type_texts);
constinit const internal::Type reasoning_effort_type = internal::enum_type<ReasoningEffort>(reasoning_effort_texts);
constinit const internal::Type region_availability_type =
    internal::enum_type<RegionAvailability>(region_availability_texts);
constinit const internal::Type reranking_metadata_selection_mode_type =
    internal::enum_type<RerankingMetadataSelectionMode>(reranking_metadata_selection_mode_texts);
constinit const internal::Type retrieve_and_generate_type_type =
    internal::enum_type<RetrieveAndGenerateType>(retrieve_and_generate_type_texts);
constinit const internal::Type s3_input_format_type = internal::enum_type<S3InputFormat>(s3_input_format_texts);
constinit const internal::Type search_type_type = internal::enum_type<SearchType>(search_type_texts);
constinit const internal::Type selective_guarding_mode_type =
    internal::enum_type<SelectiveGuardingMode>(selective_guarding_mode_texts);
constinit const internal::Type sort_by_provisioned_models_type =
    internal::enum_type<SortByProvisionedModels>(sort_by_provisioned_models_texts);
constinit const internal::Type sort_jobs_by_type = internal::enum_type<SortJobsBy>(sort_jobs_by_texts);
constinit const internal::Type sort_models_by_type = internal::enum_type<SortModelsBy>(sort_models_by_texts);
constinit const internal::Type sort_order_type = internal::enum_type<SortOrder>(sort_order_texts);
constinit const internal::Type status_type = internal::enum_type<Status>(status_texts);
constinit const internal::Type vector_search_reranking_configuration_type_type =
    internal::enum_type<VectorSearchRerankingConfigurationType>(vector_search_reranking_configuration_type_texts);

}  // namespace schemas
}  // namespace outcrop::bedrock
