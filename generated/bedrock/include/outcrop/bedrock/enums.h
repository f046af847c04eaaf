// The values that the service's enums have as of this version. Open<E> (outcrop/open.h) keeps others as text.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace outcrop::bedrock {

enum class AdvancedPromptOptimizationJobStatus : std::uint16_t {
  unknown_value,
  in_progress,
  completed,
  failed,
  partially_completed,
  stopping,
  stopped,
  deleting,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AdvancedPromptOptimizationJobStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AdvancedPromptOptimizationJobStatus value);

enum class AgreementStatus : std::uint16_t {
  unknown_value,
  available,
  pending,
  not_available,
  error,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgreementStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgreementStatus value);

enum class ApplicationType : std::uint16_t {
  unknown_value,
  model_evaluation,
  rag_evaluation,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ApplicationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ApplicationType value);

enum class AttributeType : std::uint16_t {
  unknown_value,
  string,
  number,
  boolean,
  string_list,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AttributeType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AttributeType value);

enum class AuthorizationStatus : std::uint16_t {
  unknown_value,
  authorized,
  not_authorized,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AuthorizationStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AuthorizationStatus value);

enum class AutomatedReasoningCheckLogicWarningType : std::uint16_t {
  unknown_value,
  always_true,
  always_false,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AutomatedReasoningCheckLogicWarningType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AutomatedReasoningCheckLogicWarningType value);

enum class AutomatedReasoningCheckResult : std::uint16_t {
  unknown_value,
  valid,
  invalid,
  satisfiable,
  impossible,
  translation_ambiguous,
  too_complex,
  no_translation,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AutomatedReasoningCheckResult);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AutomatedReasoningCheckResult value);

enum class AutomatedReasoningPolicyAnnotationStatus : std::uint16_t {
  unknown_value,
  applied,
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AutomatedReasoningPolicyAnnotationStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AutomatedReasoningPolicyAnnotationStatus value);

enum class AutomatedReasoningPolicyBuildDocumentContentType : std::uint16_t {
  unknown_value,
  pdf,
  txt,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AutomatedReasoningPolicyBuildDocumentContentType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AutomatedReasoningPolicyBuildDocumentContentType value);

enum class AutomatedReasoningPolicyBuildMessageType : std::uint16_t {
  unknown_value,
  info,
  warning,
  error,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AutomatedReasoningPolicyBuildMessageType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AutomatedReasoningPolicyBuildMessageType value);

enum class AutomatedReasoningPolicyBuildResultAssetType : std::uint16_t {
  unknown_value,
  build_log,
  quality_report,
  policy_definition,
  generated_test_cases,
  policy_scenarios,
  fidelity_report,
  asset_manifest,
  source_document,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AutomatedReasoningPolicyBuildResultAssetType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AutomatedReasoningPolicyBuildResultAssetType value);

enum class AutomatedReasoningPolicyBuildWorkflowStatus : std::uint16_t {
  unknown_value,
  scheduled,
  cancel_requested,
  preprocessing,
  building,
  testing,
  completed,
  failed,
  cancelled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AutomatedReasoningPolicyBuildWorkflowStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AutomatedReasoningPolicyBuildWorkflowStatus value);

enum class AutomatedReasoningPolicyBuildWorkflowType : std::uint16_t {
  unknown_value,
  ingest_content,
  refine_policy,
  import_policy,
  generate_fidelity_report,
  generate_policy_scenarios,
  resolve_policy_ambiguities,
  iteratively_refine_policy,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AutomatedReasoningPolicyBuildWorkflowType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AutomatedReasoningPolicyBuildWorkflowType value);

enum class AutomatedReasoningPolicyTestRunResult : std::uint16_t {
  unknown_value,
  passed,
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AutomatedReasoningPolicyTestRunResult);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AutomatedReasoningPolicyTestRunResult value);

enum class AutomatedReasoningPolicyTestRunStatus : std::uint16_t {
  unknown_value,
  not_started,
  scheduled,
  in_progress,
  completed,
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AutomatedReasoningPolicyTestRunStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AutomatedReasoningPolicyTestRunStatus value);

enum class CommitmentDuration : std::uint16_t {
  unknown_value,
  one_month,
  six_months,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CommitmentDuration);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CommitmentDuration value);

enum class ConfigurationOwner : std::uint16_t {
  unknown_value,
  account,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ConfigurationOwner);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ConfigurationOwner value);

enum class CustomModelDeploymentStatus : std::uint16_t {
  unknown_value,
  creating,
  active,
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CustomModelDeploymentStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CustomModelDeploymentStatus value);

enum class CustomModelDeploymentUpdateStatus : std::uint16_t {
  unknown_value,
  updating,
  update_completed,
  update_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CustomModelDeploymentUpdateStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CustomModelDeploymentUpdateStatus value);

enum class CustomizationType : std::uint16_t {
  unknown_value,
  fine_tuning,
  continued_pre_training,
  distillation,
  reinforcement_fine_tuning,
  imported,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CustomizationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CustomizationType value);

enum class DataRetentionMode : std::uint16_t {
  unknown_value,
  default_,
  none,
  aws_review,
  provider_data_share,
  inherit,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DataRetentionMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DataRetentionMode value);

enum class EntitlementAvailability : std::uint16_t {
  unknown_value,
  available,
  not_available,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EntitlementAvailability);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EntitlementAvailability value);

/// The states of an evaluation job.
enum class EvaluationJobStatus : std::uint16_t {
  unknown_value,
  in_progress,
  completed,
  failed,
  stopping,
  stopped,
  deleting,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EvaluationJobStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EvaluationJobStatus value);

enum class EvaluationJobType : std::uint16_t {
  unknown_value,
  human,
  automated,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EvaluationJobType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EvaluationJobType value);

enum class EvaluationTaskType : std::uint16_t {
  unknown_value,
  summarization,
  classification,
  question_and_answer,
  generation,
  custom,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EvaluationTaskType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EvaluationTaskType value);

enum class ExternalSourceType : std::uint16_t {
  unknown_value,
  s3,
  byte_content,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ExternalSourceType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ExternalSourceType value);

enum class FineTuningJobStatus : std::uint16_t {
  unknown_value,
  in_progress,
  completed,
  failed,
  stopping,
  stopped,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FineTuningJobStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FineTuningJobStatus value);

enum class FoundationModelLifecycleStatus : std::uint16_t {
  unknown_value,
  active,
  legacy,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FoundationModelLifecycleStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FoundationModelLifecycleStatus value);

enum class GuardrailContentFilterAction : std::uint16_t {
  unknown_value,
  block,
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContentFilterAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContentFilterAction value);

enum class GuardrailContentFilterType : std::uint16_t {
  unknown_value,
  sexual,
  violence,
  hate,
  insults,
  misconduct,
  prompt_attack,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContentFilterType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContentFilterType value);

enum class GuardrailContentFiltersTierName : std::uint16_t {
  unknown_value,
  classic,
  standard,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContentFiltersTierName);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContentFiltersTierName value);

enum class GuardrailContextualGroundingAction : std::uint16_t {
  unknown_value,
  block,
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContextualGroundingAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContextualGroundingAction value);

enum class GuardrailContextualGroundingFilterType : std::uint16_t {
  unknown_value,
  grounding,
  relevance,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContextualGroundingFilterType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContextualGroundingFilterType value);

enum class GuardrailContextualGroundingTierName : std::uint16_t {
  unknown_value,
  classic,
  standard,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContextualGroundingTierName);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContextualGroundingTierName value);

enum class GuardrailFilterStrength : std::uint16_t {
  unknown_value,
  none,
  low,
  medium,
  high,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailFilterStrength);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailFilterStrength value);

enum class GuardrailManagedWordsType : std::uint16_t {
  unknown_value,
  profanity,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailManagedWordsType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailManagedWordsType value);

enum class GuardrailModality : std::uint16_t {
  unknown_value,
  text,
  image,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailModality);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailModality value);

enum class GuardrailPiiEntityType : std::uint16_t {
  unknown_value,
  address,
  age,
  aws_access_key,
  aws_secret_key,
  ca_health_number,
  ca_social_insurance_number,
  credit_debit_card_cvv,
  credit_debit_card_expiry,
  credit_debit_card_number,
  driver_id,
  email,
  international_bank_account_number,
  ip_address,
  license_plate,
  mac_address,
  name,
  password,
  phone,
  pin,
  swift_code,
  uk_national_health_service_number,
  uk_national_insurance_number,
  uk_unique_taxpayer_reference_number,
  url,
  username,
  us_bank_account_number,
  us_bank_routing_number,
  us_individual_tax_identification_number,
  us_passport_number,
  us_social_security_number,
  vehicle_identification_number,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailPiiEntityType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailPiiEntityType value);

enum class GuardrailSensitiveInformationAction : std::uint16_t {
  unknown_value,
  block,
  anonymize,
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailSensitiveInformationAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailSensitiveInformationAction value);

enum class GuardrailStatus : std::uint16_t {
  unknown_value,
  creating,
  updating,
  versioning,
  ready,
  failed,
  deleting,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailStatus value);

enum class GuardrailTopicAction : std::uint16_t {
  unknown_value,
  block,
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailTopicAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailTopicAction value);

enum class GuardrailTopicType : std::uint16_t {
  unknown_value,
  deny,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailTopicType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailTopicType value);

enum class GuardrailTopicsTierName : std::uint16_t {
  unknown_value,
  classic,
  standard,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailTopicsTierName);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailTopicsTierName value);

enum class GuardrailWordAction : std::uint16_t {
  unknown_value,
  block,
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailWordAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailWordAction value);

enum class InferenceProfileStatus : std::uint16_t {
  unknown_value,
  active,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(InferenceProfileStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(InferenceProfileStatus value);

enum class InferenceProfileType : std::uint16_t {
  unknown_value,
  system_defined,
  application,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(InferenceProfileType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(InferenceProfileType value);

enum class InferenceType : std::uint16_t {
  unknown_value,
  on_demand,
  provisioned,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(InferenceType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(InferenceType value);

enum class InputTags : std::uint16_t {
  unknown_value,
  honor,
  ignore,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(InputTags);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(InputTags value);

enum class JobStatusDetails : std::uint16_t {
  unknown_value,
  in_progress,
  completed,
  stopping,
  stopped,
  failed,
  not_started,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(JobStatusDetails);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(JobStatusDetails value);

enum class ModelCopyJobStatus : std::uint16_t {
  unknown_value,
  in_progress,
  completed,
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ModelCopyJobStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ModelCopyJobStatus value);

enum class ModelCustomization : std::uint16_t {
  unknown_value,
  fine_tuning,
  continued_pre_training,
  distillation,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ModelCustomization);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ModelCustomization value);

enum class ModelCustomizationJobStatus : std::uint16_t {
  unknown_value,
  in_progress,
  completed,
  failed,
  stopping,
  stopped,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ModelCustomizationJobStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ModelCustomizationJobStatus value);

enum class ModelImportJobStatus : std::uint16_t {
  unknown_value,
  in_progress,
  completed,
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ModelImportJobStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ModelImportJobStatus value);

enum class ModelInvocationJobStatus : std::uint16_t {
  unknown_value,
  submitted,
  in_progress,
  completed,
  failed,
  stopping,
  stopped,
  partially_completed,
  expired,
  validating,
  scheduled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ModelInvocationJobStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ModelInvocationJobStatus value);

enum class ModelInvocationType : std::uint16_t {
  unknown_value,
  invoke_model,
  converse,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ModelInvocationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ModelInvocationType value);

enum class ModelModality : std::uint16_t {
  unknown_value,
  text,
  image,
  embedding,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ModelModality);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ModelModality value);

enum class ModelStatus : std::uint16_t {
  unknown_value,
  creating,
  active,
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ModelStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ModelStatus value);

enum class OfferType : std::uint16_t {
  unknown_value,
  all,
  public_,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OfferType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OfferType value);

enum class PerformanceConfigLatency : std::uint16_t {
  unknown_value,
  standard,
  optimized,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PerformanceConfigLatency);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PerformanceConfigLatency value);

enum class PromptRouterStatus : std::uint16_t {
  unknown_value,
  available,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PromptRouterStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PromptRouterStatus value);

enum class PromptRouterType : std::uint16_t {
  unknown_value,
  custom,
  default_,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PromptRouterType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PromptRouterType value);

enum class ProvisionedModelStatus : std::uint16_t {
  unknown_value,
  creating,
  in_service,
  updating,
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ProvisionedModelStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ProvisionedModelStatus value);

enum class QueryTransformationType : std::uint16_t {
  unknown_value,
  query_decomposition,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(QueryTransformationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(QueryTransformationType value);

enum class ReasoningEffort : std::uint16_t {
  unknown_value,
  low,
  medium,
  high,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ReasoningEffort);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ReasoningEffort value);

enum class RegionAvailability : std::uint16_t {
  unknown_value,
  available,
  not_available,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RegionAvailability);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RegionAvailability value);

enum class RerankingMetadataSelectionMode : std::uint16_t {
  unknown_value,
  selective,
  all,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RerankingMetadataSelectionMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RerankingMetadataSelectionMode value);

enum class RetrieveAndGenerateType : std::uint16_t {
  unknown_value,
  knowledge_base,
  external_sources,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RetrieveAndGenerateType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RetrieveAndGenerateType value);

enum class S3InputFormat : std::uint16_t {
  unknown_value,
  jsonl,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(S3InputFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(S3InputFormat value);

enum class SearchType : std::uint16_t {
  unknown_value,
  hybrid,
  semantic,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SearchType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SearchType value);

enum class SelectiveGuardingMode : std::uint16_t {
  unknown_value,
  selective,
  comprehensive,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SelectiveGuardingMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SelectiveGuardingMode value);

enum class SortByProvisionedModels : std::uint16_t {
  unknown_value,
  creation_time,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SortByProvisionedModels);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SortByProvisionedModels value);

enum class SortJobsBy : std::uint16_t {
  unknown_value,
  creation_time,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SortJobsBy);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SortJobsBy value);

enum class SortModelsBy : std::uint16_t {
  unknown_value,
  creation_time,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SortModelsBy);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SortModelsBy value);

enum class SortOrder : std::uint16_t {
  unknown_value,
  ascending,
  descending,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SortOrder);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SortOrder value);

enum class Status : std::uint16_t {
  unknown_value,
  registered,
  incompatible_endpoint,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Status);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Status value);

enum class VectorSearchRerankingConfigurationType : std::uint16_t {
  unknown_value,
  bedrock_reranking_model,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(VectorSearchRerankingConfigurationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(VectorSearchRerankingConfigurationType value);

}  // namespace outcrop::bedrock
