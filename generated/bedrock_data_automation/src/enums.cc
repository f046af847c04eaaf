// Texts of the service's enums.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/enums.h"

#include "outcrop/internal/schema_builders.h"
#include "outcrop/open.h"
#include "schemas.h"

namespace outcrop::bedrock_data_automation {
namespace {

constexpr std::string_view audio_extraction_category_type_texts[] = {
    "AUDIO_CONTENT_MODERATION",
    "TRANSCRIPT",
    "TOPIC_CONTENT_MODERATION",
};
constexpr std::string_view audio_generative_output_language_texts[] = {
    "DEFAULT",
    "EN",
};
constexpr std::string_view audio_standard_generative_field_type_texts[] = {
    "AUDIO_SUMMARY",
    "IAB",
    "TOPIC_SUMMARY",
};
constexpr std::string_view blueprint_optimization_job_status_texts[] = {
    "Created", "InProgress", "Success", "ServiceError", "ClientError",
};
constexpr std::string_view blueprint_stage_texts[] = {
    "DEVELOPMENT",
    "LIVE",
};
constexpr std::string_view blueprint_stage_filter_texts[] = {
    "DEVELOPMENT",
    "LIVE",
    "ALL",
};
constexpr std::string_view data_automation_library_status_texts[] = {
    "ACTIVE",
    "DELETING",
};
constexpr std::string_view data_automation_project_stage_texts[] = {
    "DEVELOPMENT",
    "LIVE",
};
constexpr std::string_view data_automation_project_stage_filter_texts[] = {
    "DEVELOPMENT",
    "LIVE",
    "ALL",
};
constexpr std::string_view data_automation_project_status_texts[] = {
    "COMPLETED",
    "IN_PROGRESS",
    "FAILED",
};
constexpr std::string_view data_automation_project_type_texts[] = {
    "ASYNC",
    "SYNC",
};
constexpr std::string_view desired_modality_texts[] = {
    "IMAGE",
    "DOCUMENT",
    "AUDIO",
    "VIDEO",
};
constexpr std::string_view document_extraction_granularity_type_texts[] = {
    "DOCUMENT", "PAGE", "ELEMENT", "WORD", "LINE",
};
constexpr std::string_view document_output_text_format_type_texts[] = {
    "PLAIN_TEXT",
    "MARKDOWN",
    "HTML",
    "CSV",
};
constexpr std::string_view entity_type_texts[] = {
    "VOCABULARY",
};
constexpr std::string_view image_extraction_category_type_texts[] = {
    "CONTENT_MODERATION",
    "TEXT_DETECTION",
    "LOGOS",
};
constexpr std::string_view image_standard_generative_field_type_texts[] = {
    "IMAGE_SUMMARY",
    "IAB",
};
constexpr std::string_view language_texts[] = {
    "EN", "DE", "ES", "FR", "IT", "PT", "JA", "KO", "CN", "TW", "HK",
};
constexpr std::string_view library_ingestion_job_operation_type_texts[] = {
    "UPSERT",
    "DELETE",
};
constexpr std::string_view library_ingestion_job_status_texts[] = {
    "IN_PROGRESS",
    "COMPLETED",
    "COMPLETED_WITH_ERRORS",
    "FAILED",
};
constexpr std::string_view pii_entity_type_texts[] = {
    "ALL",
    "ADDRESS",
    "AGE",
    "NAME",
    "EMAIL",
    "PHONE",
    "USERNAME",
    "PASSWORD",
    "DRIVER_ID",
    "LICENSE_PLATE",
    "VEHICLE_IDENTIFICATION_NUMBER",
    "CREDIT_DEBIT_CARD_CVV",
    "CREDIT_DEBIT_CARD_EXPIRY",
    "CREDIT_DEBIT_CARD_NUMBER",
    "PIN",
    "INTERNATIONAL_BANK_ACCOUNT_NUMBER",
    "SWIFT_CODE",
    "IP_ADDRESS",
    "MAC_ADDRESS",
    "URL",
    "AWS_ACCESS_KEY",
    "AWS_SECRET_KEY",
    "US_BANK_ACCOUNT_NUMBER",
    "US_BANK_ROUTING_NUMBER",
    "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
    "US_PASSPORT_NUMBER",
    "US_SOCIAL_SECURITY_NUMBER",
    "CA_HEALTH_NUMBER",
    "CA_SOCIAL_INSURANCE_NUMBER",
    "UK_NATIONAL_HEALTH_SERVICE_NUMBER",
    "UK_NATIONAL_INSURANCE_NUMBER",
    "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER",
};
constexpr std::string_view pii_redaction_mask_mode_texts[] = {
    "PII",
    "ENTITY_TYPE",
};
constexpr std::string_view resource_owner_texts[] = {
    "SERVICE",
    "ACCOUNT",
};
constexpr std::string_view sensitive_data_detection_mode_texts[] = {
    "DETECTION",
    "DETECTION_AND_REDACTION",
};
constexpr std::string_view sensitive_data_detection_scope_type_texts[] = {
    "STANDARD",
    "CUSTOM",
};
constexpr std::string_view state_texts[] = {
    "ENABLED",
    "DISABLED",
};
constexpr std::string_view type_texts[] = {
    "DOCUMENT",
    "IMAGE",
    "AUDIO",
    "VIDEO",
};
constexpr std::string_view video_extraction_category_type_texts[] = {
    "CONTENT_MODERATION",
    "TEXT_DETECTION",
    "TRANSCRIPT",
    "LOGOS",
};
constexpr std::string_view video_standard_generative_field_type_texts[] = {
    "VIDEO_SUMMARY",
    "IAB",
    "CHAPTER_SUMMARY",
};

}  // namespace

std::span<const std::string_view> wire_texts(AudioExtractionCategoryType) {
  return audio_extraction_category_type_texts;
}
std::string_view to_string(AudioExtractionCategoryType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AudioGenerativeOutputLanguage) {
  return audio_generative_output_language_texts;
}
std::string_view to_string(AudioGenerativeOutputLanguage value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AudioStandardGenerativeFieldType) {
  return audio_standard_generative_field_type_texts;
}
std::string_view to_string(AudioStandardGenerativeFieldType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(BlueprintOptimizationJobStatus) {
  return blueprint_optimization_job_status_texts;
}
std::string_view to_string(BlueprintOptimizationJobStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(BlueprintStage) { return blueprint_stage_texts; }
std::string_view to_string(BlueprintStage value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(BlueprintStageFilter) { return blueprint_stage_filter_texts; }
std::string_view to_string(BlueprintStageFilter value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(DataAutomationLibraryStatus) {
  return data_automation_library_status_texts;
}
std::string_view to_string(DataAutomationLibraryStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(DataAutomationProjectStage) { return data_automation_project_stage_texts; }
std::string_view to_string(DataAutomationProjectStage value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(DataAutomationProjectStageFilter) {
  return data_automation_project_stage_filter_texts;
}
std::string_view to_string(DataAutomationProjectStageFilter value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(DataAutomationProjectStatus) {
  return data_automation_project_status_texts;
}
std::string_view to_string(DataAutomationProjectStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(DataAutomationProjectType) { return data_automation_project_type_texts; }
std::string_view to_string(DataAutomationProjectType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(DesiredModality) { return desired_modality_texts; }
std::string_view to_string(DesiredModality value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(DocumentExtractionGranularityType) {
  return document_extraction_granularity_type_texts;
}
std::string_view to_string(DocumentExtractionGranularityType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(DocumentOutputTextFormatType) {
  return document_output_text_format_type_texts;
}
std::string_view to_string(DocumentOutputTextFormatType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(EntityType) { return entity_type_texts; }
std::string_view to_string(EntityType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ImageExtractionCategoryType) {
  return image_extraction_category_type_texts;
}
std::string_view to_string(ImageExtractionCategoryType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ImageStandardGenerativeFieldType) {
  return image_standard_generative_field_type_texts;
}
std::string_view to_string(ImageStandardGenerativeFieldType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(Language) { return language_texts; }
std::string_view to_string(Language value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(LibraryIngestionJobOperationType) {
  return library_ingestion_job_operation_type_texts;
}
std::string_view to_string(LibraryIngestionJobOperationType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(LibraryIngestionJobStatus) { return library_ingestion_job_status_texts; }
std::string_view to_string(LibraryIngestionJobStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PIIEntityType) { return pii_entity_type_texts; }
std::string_view to_string(PIIEntityType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PIIRedactionMaskMode) { return pii_redaction_mask_mode_texts; }
std::string_view to_string(PIIRedactionMaskMode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ResourceOwner) { return resource_owner_texts; }
std::string_view to_string(ResourceOwner value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SensitiveDataDetectionMode) { return sensitive_data_detection_mode_texts; }
std::string_view to_string(SensitiveDataDetectionMode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SensitiveDataDetectionScopeType) {
  return sensitive_data_detection_scope_type_texts;
}
std::string_view to_string(SensitiveDataDetectionScopeType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(State) { return state_texts; }
std::string_view to_string(State value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(Type) { return type_texts; }
std::string_view to_string(Type value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(VideoExtractionCategoryType) {
  return video_extraction_category_type_texts;
}
std::string_view to_string(VideoExtractionCategoryType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(VideoStandardGenerativeFieldType) {
  return video_standard_generative_field_type_texts;
}
std::string_view to_string(VideoStandardGenerativeFieldType value) { return internal::wire_text(value); }

namespace schemas {

constinit const internal::Type audio_extraction_category_type_type =
    internal::enum_type<AudioExtractionCategoryType>(audio_extraction_category_type_texts);
constinit const internal::Type audio_generative_output_language_type =
    internal::enum_type<AudioGenerativeOutputLanguage>(audio_generative_output_language_texts);
constinit const internal::Type audio_standard_generative_field_type_type =
    internal::enum_type<AudioStandardGenerativeFieldType>(audio_standard_generative_field_type_texts);
constinit const internal::Type blueprint_optimization_job_status_type =
    internal::enum_type<BlueprintOptimizationJobStatus>(blueprint_optimization_job_status_texts);
constinit const internal::Type blueprint_stage_type = internal::enum_type<BlueprintStage>(blueprint_stage_texts);
constinit const internal::Type blueprint_stage_filter_type =
    internal::enum_type<BlueprintStageFilter>(blueprint_stage_filter_texts);
constinit const internal::Type data_automation_library_status_type =
    internal::enum_type<DataAutomationLibraryStatus>(data_automation_library_status_texts);
constinit const internal::Type data_automation_project_stage_type =
    internal::enum_type<DataAutomationProjectStage>(data_automation_project_stage_texts);
constinit const internal::Type data_automation_project_stage_filter_type =
    internal::enum_type<DataAutomationProjectStageFilter>(data_automation_project_stage_filter_texts);
constinit const internal::Type data_automation_project_status_type =
    internal::enum_type<DataAutomationProjectStatus>(data_automation_project_status_texts);
constinit const internal::Type data_automation_project_type_type =
    internal::enum_type<DataAutomationProjectType>(data_automation_project_type_texts);
constinit const internal::Type desired_modality_type = internal::enum_type<DesiredModality>(desired_modality_texts);
constinit const internal::Type document_extraction_granularity_type_type =
    internal::enum_type<DocumentExtractionGranularityType>(document_extraction_granularity_type_texts);
constinit const internal::Type document_output_text_format_type_type =
    internal::enum_type<DocumentOutputTextFormatType>(document_output_text_format_type_texts);
constinit const internal::Type entity_type_type = internal::enum_type<EntityType>(entity_type_texts);
constinit const internal::Type image_extraction_category_type_type =
    internal::enum_type<ImageExtractionCategoryType>(image_extraction_category_type_texts);
constinit const internal::Type image_standard_generative_field_type_type =
    internal::enum_type<ImageStandardGenerativeFieldType>(image_standard_generative_field_type_texts);
constinit const internal::Type language_type = internal::enum_type<Language>(language_texts);
constinit const internal::Type library_ingestion_job_operation_type_type =
    internal::enum_type<LibraryIngestionJobOperationType>(library_ingestion_job_operation_type_texts);
constinit const internal::Type library_ingestion_job_status_type =
    internal::enum_type<LibraryIngestionJobStatus>(library_ingestion_job_status_texts);
constinit const internal::Type pii_entity_type_type = internal::enum_type<PIIEntityType>(pii_entity_type_texts);
constinit const internal::Type pii_redaction_mask_mode_type =
    internal::enum_type<PIIRedactionMaskMode>(pii_redaction_mask_mode_texts);
constinit const internal::Type resource_owner_type = internal::enum_type<ResourceOwner>(resource_owner_texts);
constinit const internal::Type sensitive_data_detection_mode_type =
    internal::enum_type<SensitiveDataDetectionMode>(sensitive_data_detection_mode_texts);
constinit const internal::Type sensitive_data_detection_scope_type_type =
    internal::enum_type<SensitiveDataDetectionScopeType>(sensitive_data_detection_scope_type_texts);
constinit const internal::Type state_type = internal::enum_type<State>(state_texts);
constinit const internal::Type type_type = internal::enum_type<Type>(type_texts);
constinit const internal::Type video_extraction_category_type_type =
    internal::enum_type<VideoExtractionCategoryType>(video_extraction_category_type_texts);
constinit const internal::Type video_standard_generative_field_type_type =
    internal::enum_type<VideoStandardGenerativeFieldType>(video_standard_generative_field_type_texts);

}  // namespace schemas
}  // namespace outcrop::bedrock_data_automation
