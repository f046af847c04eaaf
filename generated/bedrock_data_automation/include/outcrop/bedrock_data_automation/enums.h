// The values that the service's enums have as of this version. Open<E> (outcrop/open.h) keeps others as text.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/version.h"

namespace outcrop::bedrock_data_automation {

enum class AudioExtractionCategoryType : std::uint16_t {
  unknown_value,
  audio_content_moderation,
  transcript,
  topic_content_moderation,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AudioExtractionCategoryType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AudioExtractionCategoryType value);

enum class AudioGenerativeOutputLanguage : std::uint16_t {
  unknown_value,
  default_,
  en,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AudioGenerativeOutputLanguage);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AudioGenerativeOutputLanguage value);

enum class AudioStandardGenerativeFieldType : std::uint16_t {
  unknown_value,
  audio_summary,
  iab,
  topic_summary,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AudioStandardGenerativeFieldType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AudioStandardGenerativeFieldType value);

enum class BlueprintOptimizationJobStatus : std::uint16_t {
  unknown_value,
  created,
  in_progress,
  success,
  service_error,
  client_error,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BlueprintOptimizationJobStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BlueprintOptimizationJobStatus value);

enum class BlueprintStage : std::uint16_t {
  unknown_value,
  development,
  live,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BlueprintStage);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BlueprintStage value);

enum class BlueprintStageFilter : std::uint16_t {
  unknown_value,
  development,
  live,
  all,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BlueprintStageFilter);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BlueprintStageFilter value);

enum class DataAutomationLibraryStatus : std::uint16_t {
  unknown_value,
  active,
  deleting,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DataAutomationLibraryStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DataAutomationLibraryStatus value);

enum class DataAutomationProjectStage : std::uint16_t {
  unknown_value,
  development,
  live,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DataAutomationProjectStage);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DataAutomationProjectStage value);

enum class DataAutomationProjectStageFilter : std::uint16_t {
  unknown_value,
  development,
  live,
  all,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DataAutomationProjectStageFilter);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DataAutomationProjectStageFilter value);

enum class DataAutomationProjectStatus : std::uint16_t {
  unknown_value,
  completed,
  in_progress,
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DataAutomationProjectStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DataAutomationProjectStatus value);

enum class DataAutomationProjectType : std::uint16_t {
  unknown_value,
  async,
  sync,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DataAutomationProjectType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DataAutomationProjectType value);

enum class DesiredModality : std::uint16_t {
  unknown_value,
  image,
  document,
  audio,
  video,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DesiredModality);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DesiredModality value);

enum class DocumentExtractionGranularityType : std::uint16_t {
  unknown_value,
  document,
  page,
  element,
  word,
  line,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DocumentExtractionGranularityType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DocumentExtractionGranularityType value);

enum class DocumentOutputTextFormatType : std::uint16_t {
  unknown_value,
  plain_text,
  markdown,
  html,
  csv,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DocumentOutputTextFormatType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DocumentOutputTextFormatType value);

enum class EntityType : std::uint16_t {
  unknown_value,
  vocabulary,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EntityType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EntityType value);

enum class ImageExtractionCategoryType : std::uint16_t {
  unknown_value,
  content_moderation,
  text_detection,
  logos,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ImageExtractionCategoryType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ImageExtractionCategoryType value);

enum class ImageStandardGenerativeFieldType : std::uint16_t {
  unknown_value,
  image_summary,
  iab,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ImageStandardGenerativeFieldType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ImageStandardGenerativeFieldType value);

enum class Language : std::uint16_t {
  unknown_value,
  en,
  de,
  es,
  fr,
  it,
  pt,
  ja,
  ko,
  cn,
  tw,
  hk,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Language);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Language value);

enum class LibraryIngestionJobOperationType : std::uint16_t {
  unknown_value,
  upsert,
  delete_,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(LibraryIngestionJobOperationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(LibraryIngestionJobOperationType value);

enum class LibraryIngestionJobStatus : std::uint16_t {
  unknown_value,
  in_progress,
  completed,
  completed_with_errors,
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(LibraryIngestionJobStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(LibraryIngestionJobStatus value);

enum class PIIEntityType : std::uint16_t {
  unknown_value,
  all,
  address,
  age,
  name,
  email,
  phone,
  username,
  password,
  driver_id,
  license_plate,
  vehicle_identification_number,
  credit_debit_card_cvv,
  credit_debit_card_expiry,
  credit_debit_card_number,
  pin,
  international_bank_account_number,
  swift_code,
  ip_address,
  mac_address,
  url,
  aws_access_key,
  aws_secret_key,
  us_bank_account_number,
  us_bank_routing_number,
  us_individual_tax_identification_number,
  us_passport_number,
  us_social_security_number,
  ca_health_number,
  ca_social_insurance_number,
  uk_national_health_service_number,
  uk_national_insurance_number,
  uk_unique_taxpayer_reference_number,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PIIEntityType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PIIEntityType value);

enum class PIIRedactionMaskMode : std::uint16_t {
  unknown_value,
  pii,
  entity_type,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PIIRedactionMaskMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PIIRedactionMaskMode value);

enum class ResourceOwner : std::uint16_t {
  unknown_value,
  service,
  account,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ResourceOwner);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ResourceOwner value);

enum class SensitiveDataDetectionMode : std::uint16_t {
  unknown_value,
  detection,
  detection_and_redaction,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SensitiveDataDetectionMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SensitiveDataDetectionMode value);

enum class SensitiveDataDetectionScopeType : std::uint16_t {
  unknown_value,
  standard,
  custom,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SensitiveDataDetectionScopeType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SensitiveDataDetectionScopeType value);

enum class State : std::uint16_t {
  unknown_value,
  enabled,
  disabled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(State);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(State value);

enum class Type : std::uint16_t {
  unknown_value,
  document,
  image,
  audio,
  video,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Type);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Type value);

enum class VideoExtractionCategoryType : std::uint16_t {
  unknown_value,
  content_moderation,
  text_detection,
  transcript,
  logos,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(VideoExtractionCategoryType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(VideoExtractionCategoryType value);

enum class VideoStandardGenerativeFieldType : std::uint16_t {
  unknown_value,
  video_summary,
  iab,
  chapter_summary,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(VideoStandardGenerativeFieldType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(VideoStandardGenerativeFieldType value);

}  // namespace outcrop::bedrock_data_automation
