// The values that the service's enums have as of this version. Open<E> (outcrop/open.h) keeps others as text.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace outcrop::bedrock_runtime {

enum class AsyncInvokeStatus : std::uint16_t {
  unknown_value,
  in_progress,
  completed,
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AsyncInvokeStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AsyncInvokeStatus value);

enum class AudioFormat : std::uint16_t {
  unknown_value,
  mp3,
  opus,
  wav,
  aac,
  flac,
  mp4,
  ogg,
  mkv,
  mka,
  x_aac,
  m4a,
  mpeg,
  mpga,
  pcm,
  webm,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AudioFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AudioFormat value);

enum class CachePointType : std::uint16_t {
  unknown_value,
  default_,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CachePointType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CachePointType value);

enum class CacheTTL : std::uint16_t {
  unknown_value,
  value_5m,
  value_1h,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CacheTTL);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CacheTTL value);

enum class ConversationRole : std::uint16_t {
  unknown_value,
  user,
  assistant,
  system,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ConversationRole);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ConversationRole value);

enum class DocumentFormat : std::uint16_t {
  unknown_value,
  pdf,
  csv,
  doc,
  docx,
  xls,
  xlsx,
  html,
  txt,
  md,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DocumentFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DocumentFormat value);

enum class GuardrailAction : std::uint16_t {
  unknown_value,
  none,
  guardrail_intervened,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailAction value);

enum class GuardrailAutomatedReasoningLogicWarningType : std::uint16_t {
  unknown_value,
  always_false,
  always_true,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailAutomatedReasoningLogicWarningType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailAutomatedReasoningLogicWarningType value);

enum class GuardrailChecksContentFilterCategory : std::uint16_t {
  unknown_value,
  violence,
  hate,
  sexual,
  misconduct,
  insults,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailChecksContentFilterCategory);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailChecksContentFilterCategory value);

enum class GuardrailChecksPromptAttackCategory : std::uint16_t {
  unknown_value,
  jailbreak,
  prompt_injection,
  prompt_leakage,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailChecksPromptAttackCategory);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailChecksPromptAttackCategory value);

enum class GuardrailChecksRole : std::uint16_t {
  unknown_value,
  user,
  assistant,
  system,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailChecksRole);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailChecksRole value);

enum class GuardrailChecksSensitiveInformationEntityType : std::uint16_t {
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
std::span<const std::string_view> wire_texts(GuardrailChecksSensitiveInformationEntityType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailChecksSensitiveInformationEntityType value);

enum class GuardrailContentFilterConfidence : std::uint16_t {
  unknown_value,
  none,
  low,
  medium,
  high,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContentFilterConfidence);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContentFilterConfidence value);

enum class GuardrailContentFilterStrength : std::uint16_t {
  unknown_value,
  none,
  low,
  medium,
  high,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContentFilterStrength);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContentFilterStrength value);

enum class GuardrailContentFilterType : std::uint16_t {
  unknown_value,
  insults,
  hate,
  sexual,
  violence,
  misconduct,
  prompt_attack,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContentFilterType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContentFilterType value);

enum class GuardrailContentPolicyAction : std::uint16_t {
  unknown_value,
  blocked,
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContentPolicyAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContentPolicyAction value);

enum class GuardrailContentQualifier : std::uint16_t {
  unknown_value,
  grounding_source,
  query,
  guard_content,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContentQualifier);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContentQualifier value);

enum class GuardrailContentSource : std::uint16_t {
  unknown_value,
  input,
  output,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContentSource);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContentSource value);

enum class GuardrailContextualGroundingFilterType : std::uint16_t {
  unknown_value,
  grounding,
  relevance,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContextualGroundingFilterType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContextualGroundingFilterType value);

enum class GuardrailContextualGroundingPolicyAction : std::uint16_t {
  unknown_value,
  blocked,
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContextualGroundingPolicyAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContextualGroundingPolicyAction value);

enum class GuardrailConverseContentQualifier : std::uint16_t {
  unknown_value,
  grounding_source,
  query,
  guard_content,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailConverseContentQualifier);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailConverseContentQualifier value);

enum class GuardrailConverseImageFormat : std::uint16_t {
  unknown_value,
  png,
  jpeg,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailConverseImageFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailConverseImageFormat value);

enum class GuardrailImageFormat : std::uint16_t {
  unknown_value,
  png,
  jpeg,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailImageFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailImageFormat value);

enum class GuardrailManagedWordType : std::uint16_t {
  unknown_value,
  profanity,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailManagedWordType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailManagedWordType value);

enum class GuardrailOrigin : std::uint16_t {
  unknown_value,
  request,
  account_enforced,
  organization_enforced,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailOrigin);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailOrigin value);

enum class GuardrailOutputScope : std::uint16_t {
  unknown_value,
  interventions,
  full,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailOutputScope);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailOutputScope value);

enum class GuardrailOwnership : std::uint16_t {
  unknown_value,
  self,
  cross_account,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailOwnership);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailOwnership value);

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

enum class GuardrailSensitiveInformationPolicyAction : std::uint16_t {
  unknown_value,
  anonymized,
  blocked,
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailSensitiveInformationPolicyAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailSensitiveInformationPolicyAction value);

enum class GuardrailStreamProcessingMode : std::uint16_t {
  unknown_value,
  sync,
  async,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailStreamProcessingMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailStreamProcessingMode value);

enum class GuardrailTopicPolicyAction : std::uint16_t {
  unknown_value,
  blocked,
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailTopicPolicyAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailTopicPolicyAction value);

enum class GuardrailTopicType : std::uint16_t {
  unknown_value,
  deny,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailTopicType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailTopicType value);

enum class GuardrailTrace : std::uint16_t {
  unknown_value,
  enabled,
  disabled,
  enabled_full,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailTrace);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailTrace value);

enum class GuardrailWordPolicyAction : std::uint16_t {
  unknown_value,
  blocked,
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailWordPolicyAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailWordPolicyAction value);

enum class ImageFormat : std::uint16_t {
  unknown_value,
  png,
  jpeg,
  gif,
  webp,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ImageFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ImageFormat value);

enum class OutputFormatType : std::uint16_t {
  unknown_value,
  json_schema,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OutputFormatType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OutputFormatType value);

enum class PerformanceConfigLatency : std::uint16_t {
  unknown_value,
  standard,
  optimized,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PerformanceConfigLatency);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PerformanceConfigLatency value);

enum class ServiceTierType : std::uint16_t {
  unknown_value,
  priority,
  default_,
  flex,
  reserved,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ServiceTierType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ServiceTierType value);

enum class SortAsyncInvocationBy : std::uint16_t {
  unknown_value,
  submission_time,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SortAsyncInvocationBy);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SortAsyncInvocationBy value);

enum class SortOrder : std::uint16_t {
  unknown_value,
  ascending,
  descending,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SortOrder);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SortOrder value);

enum class StopReason : std::uint16_t {
  unknown_value,
  end_turn,
  tool_use,
  max_tokens,
  stop_sequence,
  guardrail_intervened,
  content_filtered,
  malformed_model_output,
  malformed_tool_use,
  model_context_window_exceeded,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(StopReason);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(StopReason value);

enum class ToolResultStatus : std::uint16_t {
  unknown_value,
  success,
  error,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ToolResultStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ToolResultStatus value);

enum class ToolUseType : std::uint16_t {
  unknown_value,
  server_tool_use,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ToolUseType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ToolUseType value);

enum class Trace : std::uint16_t {
  unknown_value,
  enabled,
  disabled,
  enabled_full,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Trace);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Trace value);

enum class VideoFormat : std::uint16_t {
  unknown_value,
  mkv,
  mov,
  mp4,
  webm,
  flv,
  mpeg,
  mpg,
  wmv,
  three_gp,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(VideoFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(VideoFormat value);

}  // namespace outcrop::bedrock_runtime
