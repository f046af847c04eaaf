// Decode tables of DataAutomationProjectView and the shapes that only it holds.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/views/data_automation_project.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_data_automation {
namespace {

constexpr internal::Field channel_labeling_configuration_fields[] = {
    {"state", &schemas::state_type, offsetof(ChannelLabelingConfigurationView, state), internal::Slot::plain},
};

constexpr internal::Field speaker_labeling_configuration_fields[] = {
    {"state", &schemas::state_type, offsetof(SpeakerLabelingConfigurationView, state), internal::Slot::plain},
};

constexpr internal::Field transcript_configuration_fields[] = {
    {"speakerLabeling", &schemas::speaker_labeling_configuration_type,
     offsetof(TranscriptConfigurationView, speaker_labeling), internal::Slot::reference},
    {"channelLabeling", &schemas::channel_labeling_configuration_type,
     offsetof(TranscriptConfigurationView, channel_labeling), internal::Slot::reference},
};

constexpr internal::Field audio_extraction_category_type_configuration_fields[] = {
    {"transcript", &schemas::transcript_configuration_type,
     offsetof(AudioExtractionCategoryTypeConfigurationView, transcript), internal::Slot::reference},
};

constexpr internal::Type audio_extraction_category_types_type =
    internal::list_type<Open<AudioExtractionCategoryType>>(schemas::audio_extraction_category_type_type);
constexpr internal::Field audio_extraction_category_fields[] = {
    {"state", &schemas::state_type, offsetof(AudioExtractionCategoryView, state), internal::Slot::plain},
    {"types", &audio_extraction_category_types_type, offsetof(AudioExtractionCategoryView, types),
     internal::Slot::plain},
    {"typeConfiguration", &schemas::audio_extraction_category_type_configuration_type,
     offsetof(AudioExtractionCategoryView, type_configuration), internal::Slot::reference},
};

constexpr internal::Type audio_language_configuration_input_languages_type =
    internal::list_type<Open<Language>>(schemas::language_type);
constexpr internal::Field audio_language_configuration_fields[] = {
    {"inputLanguages", &audio_language_configuration_input_languages_type,
     offsetof(AudioLanguageConfigurationView, input_languages), internal::Slot::plain},
    {"generativeOutputLanguage", &schemas::audio_generative_output_language_type,
     offsetof(AudioLanguageConfigurationView, generative_output_language), internal::Slot::plain},
    {"identifyMultipleLanguages", &internal::boolean_type,
     offsetof(AudioLanguageConfigurationView, identify_multiple_languages), internal::Slot::optional},
};

constexpr internal::Field modality_processing_configuration_fields[] = {
    {"state", &schemas::state_type, offsetof(ModalityProcessingConfigurationView, state), internal::Slot::plain},
};

constexpr internal::Type pii_entities_configuration_pii_entity_types_type =
    internal::list_type<Open<PIIEntityType>>(schemas::pii_entity_type_type);
constexpr internal::Field pii_entities_configuration_fields[] = {
    {"piiEntityTypes", &pii_entities_configuration_pii_entity_types_type,
     offsetof(PIIEntitiesConfigurationView, pii_entity_types), internal::Slot::plain},
    {"redactionMaskMode", &schemas::pii_redaction_mask_mode_type,
     offsetof(PIIEntitiesConfigurationView, redaction_mask_mode), internal::Slot::plain},
};

constexpr internal::Type sensitive_data_configuration_detection_scope_type =
    internal::list_type<Open<SensitiveDataDetectionScopeType>>(schemas::sensitive_data_detection_scope_type_type);
constexpr internal::Field sensitive_data_configuration_fields[] = {
    {"detectionMode", &schemas::sensitive_data_detection_mode_type,
     offsetof(SensitiveDataConfigurationView, detection_mode), internal::Slot::plain},
    {"detectionScope", &sensitive_data_configuration_detection_scope_type,
     offsetof(SensitiveDataConfigurationView, detection_scope), internal::Slot::plain},
    {"piiEntitiesConfiguration", &schemas::pii_entities_configuration_type,
     offsetof(SensitiveDataConfigurationView, pii_entities_configuration), internal::Slot::reference},
};

constexpr internal::Field audio_override_configuration_fields[] = {
    {"modalityProcessing", &schemas::modality_processing_configuration_type,
     offsetof(AudioOverrideConfigurationView, modality_processing), internal::Slot::reference},
    {"languageConfiguration", &schemas::audio_language_configuration_type,
     offsetof(AudioOverrideConfigurationView, language_configuration), internal::Slot::reference},
    {"sensitiveDataConfiguration", &schemas::sensitive_data_configuration_type,
     offsetof(AudioOverrideConfigurationView, sensitive_data_configuration), internal::Slot::reference},
};

constexpr internal::Field audio_standard_extraction_fields[] = {
    {"category", &schemas::audio_extraction_category_type, offsetof(AudioStandardExtractionView, category),
     internal::Slot::plain},
};

constexpr internal::Type audio_standard_generative_field_types_type =
    internal::list_type<Open<AudioStandardGenerativeFieldType>>(schemas::audio_standard_generative_field_type_type);
constexpr internal::Field audio_standard_generative_field_fields[] = {
    {"state", &schemas::state_type, offsetof(AudioStandardGenerativeFieldView, state), internal::Slot::plain},
    {"types", &audio_standard_generative_field_types_type, offsetof(AudioStandardGenerativeFieldView, types),
     internal::Slot::plain},
};

constexpr internal::Field audio_standard_output_configuration_fields[] = {
    {"extraction", &schemas::audio_standard_extraction_type, offsetof(AudioStandardOutputConfigurationView, extraction),
     internal::Slot::reference},
    {"generativeField", &schemas::audio_standard_generative_field_type,
     offsetof(AudioStandardOutputConfigurationView, generative_field), internal::Slot::reference},
};

constexpr internal::Field blueprint_item_fields[] = {
    {"blueprintArn", &internal::string_type, offsetof(BlueprintItemView, blueprint_arn), internal::Slot::plain},
    {"blueprintVersion", &internal::string_type, offsetof(BlueprintItemView, blueprint_version),
     internal::Slot::optional},
    {"blueprintStage", &schemas::blueprint_stage_type, offsetof(BlueprintItemView, blueprint_stage),
     internal::Slot::plain},
};

constexpr internal::Type document_custom_output_configuration_fallback_blueprints_type =
    internal::list_type<BlueprintItemView>(schemas::blueprint_item_type);
constexpr internal::Field document_custom_output_configuration_fields[] = {
    {"fallbackBlueprints", &document_custom_output_configuration_fallback_blueprints_type,
     offsetof(DocumentCustomOutputConfigurationView, fallback_blueprints), internal::Slot::plain},
};

constexpr internal::Type custom_output_configuration_blueprints_type =
    internal::list_type<BlueprintItemView>(schemas::blueprint_item_type);
constexpr internal::Field custom_output_configuration_fields[] = {
    {"blueprints", &custom_output_configuration_blueprints_type, offsetof(CustomOutputConfigurationView, blueprints),
     internal::Slot::plain},
    {"document", &schemas::document_custom_output_configuration_type, offsetof(CustomOutputConfigurationView, document),
     internal::Slot::reference},
};

constexpr internal::Field data_automation_library_item_fields[] = {
    {"libraryArn", &internal::string_type, offsetof(DataAutomationLibraryItemView, library_arn), internal::Slot::plain},
};

constexpr internal::Type data_automation_library_configuration_libraries_type =
    internal::list_type<DataAutomationLibraryItemView>(schemas::data_automation_library_item_type);
constexpr internal::Field data_automation_library_configuration_fields[] = {
    {"libraries", &data_automation_library_configuration_libraries_type,
     offsetof(DataAutomationLibraryConfigurationView, libraries), internal::Slot::plain},
};

constexpr internal::Field splitter_configuration_fields[] = {
    {"state", &schemas::state_type, offsetof(SplitterConfigurationView, state), internal::Slot::plain},
};

constexpr internal::Field document_override_configuration_fields[] = {
    {"splitter", &schemas::splitter_configuration_type, offsetof(DocumentOverrideConfigurationView, splitter),
     internal::Slot::reference},
    {"modalityProcessing", &schemas::modality_processing_configuration_type,
     offsetof(DocumentOverrideConfigurationView, modality_processing), internal::Slot::reference},
    {"sensitiveDataConfiguration", &schemas::sensitive_data_configuration_type,
     offsetof(DocumentOverrideConfigurationView, sensitive_data_configuration), internal::Slot::reference},
};

constexpr internal::Field image_override_configuration_fields[] = {
    {"modalityProcessing", &schemas::modality_processing_configuration_type,
     offsetof(ImageOverrideConfigurationView, modality_processing), internal::Slot::reference},
    {"sensitiveDataConfiguration", &schemas::sensitive_data_configuration_type,
     offsetof(ImageOverrideConfigurationView, sensitive_data_configuration), internal::Slot::reference},
};

constexpr internal::Field modality_routing_configuration_fields[] = {
    {"jpeg", &schemas::desired_modality_type, offsetof(ModalityRoutingConfigurationView, jpeg), internal::Slot::plain},
    {"png", &schemas::desired_modality_type, offsetof(ModalityRoutingConfigurationView, png), internal::Slot::plain},
    {"mp4", &schemas::desired_modality_type, offsetof(ModalityRoutingConfigurationView, mp4), internal::Slot::plain},
    {"mov", &schemas::desired_modality_type, offsetof(ModalityRoutingConfigurationView, mov), internal::Slot::plain},
};

constexpr internal::Field video_override_configuration_fields[] = {
    {"modalityProcessing", &schemas::modality_processing_configuration_type,
     offsetof(VideoOverrideConfigurationView, modality_processing), internal::Slot::reference},
    {"sensitiveDataConfiguration", &schemas::sensitive_data_configuration_type,
     offsetof(VideoOverrideConfigurationView, sensitive_data_configuration), internal::Slot::reference},
};

constexpr internal::Field override_configuration_fields[] = {
    {"document", &schemas::document_override_configuration_type, offsetof(OverrideConfigurationView, document),
     internal::Slot::reference},
    {"image", &schemas::image_override_configuration_type, offsetof(OverrideConfigurationView, image),
     internal::Slot::reference},
    {"video", &schemas::video_override_configuration_type, offsetof(OverrideConfigurationView, video),
     internal::Slot::reference},
    {"audio", &schemas::audio_override_configuration_type, offsetof(OverrideConfigurationView, audio),
     internal::Slot::reference},
    {"modalityRouting", &schemas::modality_routing_configuration_type,
     offsetof(OverrideConfigurationView, modality_routing), internal::Slot::reference},
};

constexpr internal::Field document_output_additional_file_format_fields[] = {
    {"state", &schemas::state_type, offsetof(DocumentOutputAdditionalFileFormatView, state), internal::Slot::plain},
};

constexpr internal::Type document_output_text_format_types_type =
    internal::list_type<Open<DocumentOutputTextFormatType>>(schemas::document_output_text_format_type_type);
constexpr internal::Field document_output_text_format_fields[] = {
    {"types", &document_output_text_format_types_type, offsetof(DocumentOutputTextFormatView, types),
     internal::Slot::plain},
};

constexpr internal::Field document_output_format_fields[] = {
    {"textFormat", &schemas::document_output_text_format_type, offsetof(DocumentOutputFormatView, text_format),
     internal::Slot::plain},
    {"additionalFileFormat", &schemas::document_output_additional_file_format_type,
     offsetof(DocumentOutputFormatView, additional_file_format), internal::Slot::plain},
};

constexpr internal::Field document_bounding_box_fields[] = {
    {"state", &schemas::state_type, offsetof(DocumentBoundingBoxView, state), internal::Slot::plain},
};

constexpr internal::Type document_extraction_granularity_types_type =
    internal::list_type<Open<DocumentExtractionGranularityType>>(schemas::document_extraction_granularity_type_type);
constexpr internal::Field document_extraction_granularity_fields[] = {
    {"types", &document_extraction_granularity_types_type, offsetof(DocumentExtractionGranularityView, types),
     internal::Slot::plain},
};

constexpr internal::Field document_standard_extraction_fields[] = {
    {"granularity", &schemas::document_extraction_granularity_type,
     offsetof(DocumentStandardExtractionView, granularity), internal::Slot::plain},
    {"boundingBox", &schemas::document_bounding_box_type, offsetof(DocumentStandardExtractionView, bounding_box),
     internal::Slot::plain},
};

constexpr internal::Field document_standard_generative_field_fields[] = {
    {"state", &schemas::state_type, offsetof(DocumentStandardGenerativeFieldView, state), internal::Slot::plain},
};

constexpr internal::Field document_standard_output_configuration_fields[] = {
    {"extraction", &schemas::document_standard_extraction_type,
     offsetof(DocumentStandardOutputConfigurationView, extraction), internal::Slot::reference},
    {"generativeField", &schemas::document_standard_generative_field_type,
     offsetof(DocumentStandardOutputConfigurationView, generative_field), internal::Slot::reference},
    {"outputFormat", &schemas::document_output_format_type,
     offsetof(DocumentStandardOutputConfigurationView, output_format), internal::Slot::reference},
};

constexpr internal::Field image_bounding_box_fields[] = {
    {"state", &schemas::state_type, offsetof(ImageBoundingBoxView, state), internal::Slot::plain},
};

constexpr internal::Type image_extraction_category_types_type =
    internal::list_type<Open<ImageExtractionCategoryType>>(schemas::image_extraction_category_type_type);
constexpr internal::Field image_extraction_category_fields[] = {
    {"state", &schemas::state_type, offsetof(ImageExtractionCategoryView, state), internal::Slot::plain},
    {"types", &image_extraction_category_types_type, offsetof(ImageExtractionCategoryView, types),
     internal::Slot::plain},
};

constexpr internal::Field image_standard_extraction_fields[] = {
    {"category", &schemas::image_extraction_category_type, offsetof(ImageStandardExtractionView, category),
     internal::Slot::plain},
    {"boundingBox", &schemas::image_bounding_box_type, offsetof(ImageStandardExtractionView, bounding_box),
     internal::Slot::plain},
};

constexpr internal::Type image_standard_generative_field_types_type =
    internal::list_type<Open<ImageStandardGenerativeFieldType>>(schemas::image_standard_generative_field_type_type);
constexpr internal::Field image_standard_generative_field_fields[] = {
    {"state", &schemas::state_type, offsetof(ImageStandardGenerativeFieldView, state), internal::Slot::plain},
    {"types", &image_standard_generative_field_types_type, offsetof(ImageStandardGenerativeFieldView, types),
     internal::Slot::plain},
};

constexpr internal::Field image_standard_output_configuration_fields[] = {
    {"extraction", &schemas::image_standard_extraction_type, offsetof(ImageStandardOutputConfigurationView, extraction),
     internal::Slot::reference},
    {"generativeField", &schemas::image_standard_generative_field_type,
     offsetof(ImageStandardOutputConfigurationView, generative_field), internal::Slot::reference},
};

constexpr internal::Field video_bounding_box_fields[] = {
    {"state", &schemas::state_type, offsetof(VideoBoundingBoxView, state), internal::Slot::plain},
};

constexpr internal::Type video_extraction_category_types_type =
    internal::list_type<Open<VideoExtractionCategoryType>>(schemas::video_extraction_category_type_type);
constexpr internal::Field video_extraction_category_fields[] = {
    {"state", &schemas::state_type, offsetof(VideoExtractionCategoryView, state), internal::Slot::plain},
    {"types", &video_extraction_category_types_type, offsetof(VideoExtractionCategoryView, types),
     internal::Slot::plain},
};

constexpr internal::Field video_standard_extraction_fields[] = {
    {"category", &schemas::video_extraction_category_type, offsetof(VideoStandardExtractionView, category),
     internal::Slot::plain},
    {"boundingBox", &schemas::video_bounding_box_type, offsetof(VideoStandardExtractionView, bounding_box),
     internal::Slot::plain},
};

constexpr internal::Type video_standard_generative_field_types_type =
    internal::list_type<Open<VideoStandardGenerativeFieldType>>(schemas::video_standard_generative_field_type_type);
constexpr internal::Field video_standard_generative_field_fields[] = {
    {"state", &schemas::state_type, offsetof(VideoStandardGenerativeFieldView, state), internal::Slot::plain},
    {"types", &video_standard_generative_field_types_type, offsetof(VideoStandardGenerativeFieldView, types),
     internal::Slot::plain},
};

constexpr internal::Field video_standard_output_configuration_fields[] = {
    {"extraction", &schemas::video_standard_extraction_type, offsetof(VideoStandardOutputConfigurationView, extraction),
     internal::Slot::reference},
    {"generativeField", &schemas::video_standard_generative_field_type,
     offsetof(VideoStandardOutputConfigurationView, generative_field), internal::Slot::reference},
};

constexpr internal::Field standard_output_configuration_fields[] = {
    {"document", &schemas::document_standard_output_configuration_type,
     offsetof(StandardOutputConfigurationView, document), internal::Slot::reference},
    {"image", &schemas::image_standard_output_configuration_type, offsetof(StandardOutputConfigurationView, image),
     internal::Slot::reference},
    {"video", &schemas::video_standard_output_configuration_type, offsetof(StandardOutputConfigurationView, video),
     internal::Slot::reference},
    {"audio", &schemas::audio_standard_output_configuration_type, offsetof(StandardOutputConfigurationView, audio),
     internal::Slot::reference},
};

constexpr internal::Field data_automation_project_fields[] = {
    {"projectArn", &internal::string_type, offsetof(DataAutomationProjectView, project_arn), internal::Slot::plain},
    {"creationTime", &internal::date_time_type, offsetof(DataAutomationProjectView, creation_time),
     internal::Slot::plain},
    {"lastModifiedTime", &internal::date_time_type, offsetof(DataAutomationProjectView, last_modified_time),
     internal::Slot::plain},
    {"projectName", &internal::string_type, offsetof(DataAutomationProjectView, project_name), internal::Slot::plain,
     true},
    {"projectStage", &schemas::data_automation_project_stage_type, offsetof(DataAutomationProjectView, project_stage),
     internal::Slot::plain},
    {"projectType", &schemas::data_automation_project_type_type, offsetof(DataAutomationProjectView, project_type),
     internal::Slot::plain},
    {"projectDescription", &internal::string_type, offsetof(DataAutomationProjectView, project_description),
     internal::Slot::optional, true},
    {"standardOutputConfiguration", &schemas::standard_output_configuration_type,
     offsetof(DataAutomationProjectView, standard_output_configuration), internal::Slot::reference},
    {"customOutputConfiguration", &schemas::custom_output_configuration_type,
     offsetof(DataAutomationProjectView, custom_output_configuration), internal::Slot::reference},
    {"overrideConfiguration", &schemas::override_configuration_type,
     offsetof(DataAutomationProjectView, override_configuration), internal::Slot::reference},
    {"dataAutomationLibraryConfiguration", &schemas::data_automation_library_configuration_type,
     offsetof(DataAutomationProjectView, data_automation_library_configuration), internal::Slot::reference},
    {"status", &schemas::data_automation_project_status_type, offsetof(DataAutomationProjectView, status),
     internal::Slot::plain},
    {"kmsKeyId", &internal::string_type, offsetof(DataAutomationProjectView, kms_key_id), internal::Slot::optional},
    {"kmsEncryptionContext", &internal::string_map_type, offsetof(DataAutomationProjectView, kms_encryption_context),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema channel_labeling_configuration_schema =
    internal::structure_schema<ChannelLabelingConfigurationView>("ChannelLabelingConfiguration",
                                                                 channel_labeling_configuration_fields);
constinit const internal::Type channel_labeling_configuration_type =
    internal::structure_type<ChannelLabelingConfigurationView>(channel_labeling_configuration_schema);

constinit const internal::Schema speaker_labeling_configuration_schema =
    internal::structure_schema<SpeakerLabelingConfigurationView>("SpeakerLabelingConfiguration",
                                                                 speaker_labeling_configuration_fields);
constinit const internal::Type speaker_labeling_configuration_type =
    internal::structure_type<SpeakerLabelingConfigurationView>(speaker_labeling_configuration_schema);

constinit const internal::Schema transcript_configuration_schema =
    internal::structure_schema<TranscriptConfigurationView>("TranscriptConfiguration", transcript_configuration_fields);
constinit const internal::Type transcript_configuration_type =
    internal::structure_type<TranscriptConfigurationView>(transcript_configuration_schema);

constinit const internal::Schema audio_extraction_category_type_configuration_schema =
    internal::structure_schema<AudioExtractionCategoryTypeConfigurationView>(
        "AudioExtractionCategoryTypeConfiguration", audio_extraction_category_type_configuration_fields);
constinit const internal::Type audio_extraction_category_type_configuration_type =
    internal::structure_type<AudioExtractionCategoryTypeConfigurationView>(
        audio_extraction_category_type_configuration_schema);

constinit const internal::Schema audio_extraction_category_schema =
    internal::structure_schema<AudioExtractionCategoryView>("AudioExtractionCategory",
                                                            audio_extraction_category_fields);
constinit const internal::Type audio_extraction_category_type =
    internal::structure_type<AudioExtractionCategoryView>(audio_extraction_category_schema);

constinit const internal::Schema audio_language_configuration_schema =
    internal::structure_schema<AudioLanguageConfigurationView>("AudioLanguageConfiguration",
                                                               audio_language_configuration_fields);
constinit const internal::Type audio_language_configuration_type =
    internal::structure_type<AudioLanguageConfigurationView>(audio_language_configuration_schema);

constinit const internal::Schema modality_processing_configuration_schema =
    internal::structure_schema<ModalityProcessingConfigurationView>("ModalityProcessingConfiguration",
                                                                    modality_processing_configuration_fields);
constinit const internal::Type modality_processing_configuration_type =
    internal::structure_type<ModalityProcessingConfigurationView>(modality_processing_configuration_schema);

constinit const internal::Schema pii_entities_configuration_schema =
    internal::structure_schema<PIIEntitiesConfigurationView>("PIIEntitiesConfiguration",
                                                             pii_entities_configuration_fields);
constinit const internal::Type pii_entities_configuration_type =
    internal::structure_type<PIIEntitiesConfigurationView>(pii_entities_configuration_schema);

constinit const internal::Schema sensitive_data_configuration_schema =
    internal::structure_schema<SensitiveDataConfigurationView>("SensitiveDataConfiguration",
                                                               sensitive_data_configuration_fields);
constinit const internal::Type sensitive_data_configuration_type =
    internal::structure_type<SensitiveDataConfigurationView>(sensitive_data_configuration_schema);

constinit const internal::Schema audio_override_configuration_schema =
    internal::structure_schema<AudioOverrideConfigurationView>("AudioOverrideConfiguration",
                                                               audio_override_configuration_fields);
constinit const internal::Type audio_override_configuration_type =
    internal::structure_type<AudioOverrideConfigurationView>(audio_override_configuration_schema);

constinit const internal::Schema audio_standard_extraction_schema =
    internal::structure_schema<AudioStandardExtractionView>("AudioStandardExtraction",
                                                            audio_standard_extraction_fields);
constinit const internal::Type audio_standard_extraction_type =
    internal::structure_type<AudioStandardExtractionView>(audio_standard_extraction_schema);

constinit const internal::Schema audio_standard_generative_field_schema =
    internal::structure_schema<AudioStandardGenerativeFieldView>("AudioStandardGenerativeField",
                                                                 audio_standard_generative_field_fields);
constinit const internal::Type audio_standard_generative_field_type =
    internal::structure_type<AudioStandardGenerativeFieldView>(audio_standard_generative_field_schema);

constinit const internal::Schema audio_standard_output_configuration_schema =
    internal::structure_schema<AudioStandardOutputConfigurationView>("AudioStandardOutputConfiguration",
                                                                     audio_standard_output_configuration_fields);
constinit const internal::Type audio_standard_output_configuration_type =
    internal::structure_type<AudioStandardOutputConfigurationView>(audio_standard_output_configuration_schema);

constinit const internal::Schema blueprint_item_schema =
    internal::structure_schema<BlueprintItemView>("BlueprintItem", blueprint_item_fields);
constinit const internal::Type blueprint_item_type = internal::structure_type<BlueprintItemView>(blueprint_item_schema);

constinit const internal::Schema document_custom_output_configuration_schema =
    internal::structure_schema<DocumentCustomOutputConfigurationView>("DocumentCustomOutputConfiguration",
                                                                      document_custom_output_configuration_fields);
constinit const internal::Type document_custom_output_configuration_type =
    internal::structure_type<DocumentCustomOutputConfigurationView>(document_custom_output_configuration_schema);

constinit const internal::Schema custom_output_configuration_schema =
    internal::structure_schema<CustomOutputConfigurationView>("CustomOutputConfiguration",
                                                              custom_output_configuration_fields);
constinit const internal::Type custom_output_configuration_type =
    internal::structure_type<CustomOutputConfigurationView>(custom_output_configuration_schema);

constinit const internal::Schema data_automation_library_item_schema =
    internal::structure_schema<DataAutomationLibraryItemView>("DataAutomationLibraryItem",
                                                              data_automation_library_item_fields);
constinit const internal::Type data_automation_library_item_type =
    internal::structure_type<DataAutomationLibraryItemView>(data_automation_library_item_schema);

constinit const internal::Schema data_automation_library_configuration_schema =
    internal::structure_schema<DataAutomationLibraryConfigurationView>("DataAutomationLibraryConfiguration",
                                                                       data_automation_library_configuration_fields);
constinit const internal::Type data_automation_library_configuration_type =
    internal::structure_type<DataAutomationLibraryConfigurationView>(data_automation_library_configuration_schema);

constinit const internal::Schema splitter_configuration_schema =
    internal::structure_schema<SplitterConfigurationView>("SplitterConfiguration", splitter_configuration_fields);
constinit const internal::Type splitter_configuration_type =
    internal::structure_type<SplitterConfigurationView>(splitter_configuration_schema);

constinit const internal::Schema document_override_configuration_schema =
    internal::structure_schema<DocumentOverrideConfigurationView>("DocumentOverrideConfiguration",
                                                                  document_override_configuration_fields);
constinit const internal::Type document_override_configuration_type =
    internal::structure_type<DocumentOverrideConfigurationView>(document_override_configuration_schema);

constinit const internal::Schema image_override_configuration_schema =
    internal::structure_schema<ImageOverrideConfigurationView>("ImageOverrideConfiguration",
                                                               image_override_configuration_fields);
constinit const internal::Type image_override_configuration_type =
    internal::structure_type<ImageOverrideConfigurationView>(image_override_configuration_schema);

constinit const internal::Schema modality_routing_configuration_schema =
    internal::structure_schema<ModalityRoutingConfigurationView>("ModalityRoutingConfiguration",
                                                                 modality_routing_configuration_fields);
constinit const internal::Type modality_routing_configuration_type =
    internal::structure_type<ModalityRoutingConfigurationView>(modality_routing_configuration_schema);

constinit const internal::Schema video_override_configuration_schema =
    internal::structure_schema<VideoOverrideConfigurationView>("VideoOverrideConfiguration",
                                                               video_override_configuration_fields);
constinit const internal::Type video_override_configuration_type =
    internal::structure_type<VideoOverrideConfigurationView>(video_override_configuration_schema);

constinit const internal::Schema override_configuration_schema =
    internal::structure_schema<OverrideConfigurationView>("OverrideConfiguration", override_configuration_fields);
constinit const internal::Type override_configuration_type =
    internal::structure_type<OverrideConfigurationView>(override_configuration_schema);

constinit const internal::Schema document_output_additional_file_format_schema =
    internal::structure_schema<DocumentOutputAdditionalFileFormatView>("DocumentOutputAdditionalFileFormat",
                                                                       document_output_additional_file_format_fields);
constinit const internal::Type document_output_additional_file_format_type =
    internal::structure_type<DocumentOutputAdditionalFileFormatView>(document_output_additional_file_format_schema);

constinit const internal::Schema document_output_text_format_schema =
    internal::structure_schema<DocumentOutputTextFormatView>("DocumentOutputTextFormat",
                                                             document_output_text_format_fields);
constinit const internal::Type document_output_text_format_type =
    internal::structure_type<DocumentOutputTextFormatView>(document_output_text_format_schema);

constinit const internal::Schema document_output_format_schema =
    internal::structure_schema<DocumentOutputFormatView>("DocumentOutputFormat", document_output_format_fields);
constinit const internal::Type document_output_format_type =
    internal::structure_type<DocumentOutputFormatView>(document_output_format_schema);

constinit const internal::Schema document_bounding_box_schema =
    internal::structure_schema<DocumentBoundingBoxView>("DocumentBoundingBox", document_bounding_box_fields);
constinit const internal::Type document_bounding_box_type =
    internal::structure_type<DocumentBoundingBoxView>(document_bounding_box_schema);

constinit const internal::Schema document_extraction_granularity_schema =
    internal::structure_schema<DocumentExtractionGranularityView>("DocumentExtractionGranularity",
                                                                  document_extraction_granularity_fields);
constinit const internal::Type document_extraction_granularity_type =
    internal::structure_type<DocumentExtractionGranularityView>(document_extraction_granularity_schema);

constinit const internal::Schema document_standard_extraction_schema =
    internal::structure_schema<DocumentStandardExtractionView>("DocumentStandardExtraction",
                                                               document_standard_extraction_fields);
constinit const internal::Type document_standard_extraction_type =
    internal::structure_type<DocumentStandardExtractionView>(document_standard_extraction_schema);

constinit const internal::Schema document_standard_generative_field_schema =
    internal::structure_schema<DocumentStandardGenerativeFieldView>("DocumentStandardGenerativeField",
                                                                    document_standard_generative_field_fields);
constinit const internal::Type document_standard_generative_field_type =
    internal::structure_type<DocumentStandardGenerativeFieldView>(document_standard_generative_field_schema);

constinit const internal::Schema document_standard_output_configuration_schema =
    internal::structure_schema<DocumentStandardOutputConfigurationView>("DocumentStandardOutputConfiguration",
                                                                        document_standard_output_configuration_fields);
constinit const internal::Type document_standard_output_configuration_type =
    internal::structure_type<DocumentStandardOutputConfigurationView>(document_standard_output_configuration_schema);

constinit const internal::Schema image_bounding_box_schema =
    internal::structure_schema<ImageBoundingBoxView>("ImageBoundingBox", image_bounding_box_fields);
constinit const internal::Type image_bounding_box_type =
    internal::structure_type<ImageBoundingBoxView>(image_bounding_box_schema);

constinit const internal::Schema image_extraction_category_schema =
    internal::structure_schema<ImageExtractionCategoryView>("ImageExtractionCategory",
                                                            image_extraction_category_fields);
constinit const internal::Type image_extraction_category_type =
    internal::structure_type<ImageExtractionCategoryView>(image_extraction_category_schema);

constinit const internal::Schema image_standard_extraction_schema =
    internal::structure_schema<ImageStandardExtractionView>("ImageStandardExtraction",
                                                            image_standard_extraction_fields);
constinit const internal::Type image_standard_extraction_type =
    internal::structure_type<ImageStandardExtractionView>(image_standard_extraction_schema);

constinit const internal::Schema image_standard_generative_field_schema =
    internal::structure_schema<ImageStandardGenerativeFieldView>("ImageStandardGenerativeField",
                                                                 image_standard_generative_field_fields);
constinit const internal::Type image_standard_generative_field_type =
    internal::structure_type<ImageStandardGenerativeFieldView>(image_standard_generative_field_schema);

constinit const internal::Schema image_standard_output_configuration_schema =
    internal::structure_schema<ImageStandardOutputConfigurationView>("ImageStandardOutputConfiguration",
                                                                     image_standard_output_configuration_fields);
constinit const internal::Type image_standard_output_configuration_type =
    internal::structure_type<ImageStandardOutputConfigurationView>(image_standard_output_configuration_schema);

constinit const internal::Schema video_bounding_box_schema =
    internal::structure_schema<VideoBoundingBoxView>("VideoBoundingBox", video_bounding_box_fields);
constinit const internal::Type video_bounding_box_type =
    internal::structure_type<VideoBoundingBoxView>(video_bounding_box_schema);

constinit const internal::Schema video_extraction_category_schema =
    internal::structure_schema<VideoExtractionCategoryView>("VideoExtractionCategory",
                                                            video_extraction_category_fields);
constinit const internal::Type video_extraction_category_type =
    internal::structure_type<VideoExtractionCategoryView>(video_extraction_category_schema);

constinit const internal::Schema video_standard_extraction_schema =
    internal::structure_schema<VideoStandardExtractionView>("VideoStandardExtraction",
                                                            video_standard_extraction_fields);
constinit const internal::Type video_standard_extraction_type =
    internal::structure_type<VideoStandardExtractionView>(video_standard_extraction_schema);

constinit const internal::Schema video_standard_generative_field_schema =
    internal::structure_schema<VideoStandardGenerativeFieldView>("VideoStandardGenerativeField",
                                                                 video_standard_generative_field_fields);
constinit const internal::Type video_standard_generative_field_type =
    internal::structure_type<VideoStandardGenerativeFieldView>(video_standard_generative_field_schema);

constinit const internal::Schema video_standard_output_configuration_schema =
    internal::structure_schema<VideoStandardOutputConfigurationView>("VideoStandardOutputConfiguration",
                                                                     video_standard_output_configuration_fields);
constinit const internal::Type video_standard_output_configuration_type =
    internal::structure_type<VideoStandardOutputConfigurationView>(video_standard_output_configuration_schema);

constinit const internal::Schema standard_output_configuration_schema =
    internal::structure_schema<StandardOutputConfigurationView>("StandardOutputConfiguration",
                                                                standard_output_configuration_fields);
constinit const internal::Type standard_output_configuration_type =
    internal::structure_type<StandardOutputConfigurationView>(standard_output_configuration_schema);

constinit const internal::Schema data_automation_project_schema =
    internal::structure_schema<DataAutomationProjectView>("DataAutomationProject", data_automation_project_fields);
constinit const internal::Type data_automation_project_type =
    internal::structure_type<DataAutomationProjectView>(data_automation_project_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ChannelLabelingConfigurationView*) {
  return schemas::channel_labeling_configuration_schema;
}
const internal::Schema& schema_of(const SpeakerLabelingConfigurationView*) {
  return schemas::speaker_labeling_configuration_schema;
}
const internal::Schema& schema_of(const TranscriptConfigurationView*) {
  return schemas::transcript_configuration_schema;
}
const internal::Schema& schema_of(const AudioExtractionCategoryTypeConfigurationView*) {
  return schemas::audio_extraction_category_type_configuration_schema;
}
const internal::Schema& schema_of(const AudioExtractionCategoryView*) {
  return schemas::audio_extraction_category_schema;
}
const internal::Schema& schema_of(const AudioLanguageConfigurationView*) {
  return schemas::audio_language_configuration_schema;
}
const internal::Schema& schema_of(const ModalityProcessingConfigurationView*) {
  return schemas::modality_processing_configuration_schema;
}
const internal::Schema& schema_of(const PIIEntitiesConfigurationView*) {
  return schemas::pii_entities_configuration_schema;
}
const internal::Schema& schema_of(const SensitiveDataConfigurationView*) {
  return schemas::sensitive_data_configuration_schema;
}
const internal::Schema& schema_of(const AudioOverrideConfigurationView*) {
  return schemas::audio_override_configuration_schema;
}
const internal::Schema& schema_of(const AudioStandardExtractionView*) {
  return schemas::audio_standard_extraction_schema;
}
const internal::Schema& schema_of(const AudioStandardGenerativeFieldView*) {
  return schemas::audio_standard_generative_field_schema;
}
const internal::Schema& schema_of(const AudioStandardOutputConfigurationView*) {
  return schemas::audio_standard_output_configuration_schema;
}
const internal::Schema& schema_of(const BlueprintItemView*) { return schemas::blueprint_item_schema; }
const internal::Schema& schema_of(const DocumentCustomOutputConfigurationView*) {
  return schemas::document_custom_output_configuration_schema;
}
const internal::Schema& schema_of(const CustomOutputConfigurationView*) {
  return schemas::custom_output_configuration_schema;
}
const internal::Schema& schema_of(const DataAutomationLibraryItemView*) {
  return schemas::data_automation_library_item_schema;
}
const internal::Schema& schema_of(const DataAutomationLibraryConfigurationView*) {
  return schemas::data_automation_library_configuration_schema;
}
const internal::Schema& schema_of(const SplitterConfigurationView*) { return schemas::splitter_configuration_schema; }
const internal::Schema& schema_of(const DocumentOverrideConfigurationView*) {
  return schemas::document_override_configuration_schema;
}
const internal::Schema& schema_of(const ImageOverrideConfigurationView*) {
  return schemas::image_override_configuration_schema;
}
const internal::Schema& schema_of(const ModalityRoutingConfigurationView*) {
  return schemas::modality_routing_configuration_schema;
}
const internal::Schema& schema_of(const VideoOverrideConfigurationView*) {
  return schemas::video_override_configuration_schema;
}
const internal::Schema& schema_of(const OverrideConfigurationView*) { return schemas::override_configuration_schema; }
const internal::Schema& schema_of(const DocumentOutputAdditionalFileFormatView*) {
  return schemas::document_output_additional_file_format_schema;
}
const internal::Schema& schema_of(const DocumentOutputTextFormatView*) {
  return schemas::document_output_text_format_schema;
}
const internal::Schema& schema_of(const DocumentOutputFormatView*) { return schemas::document_output_format_schema; }
const internal::Schema& schema_of(const DocumentBoundingBoxView*) { return schemas::document_bounding_box_schema; }
const internal::Schema& schema_of(const DocumentExtractionGranularityView*) {
  return schemas::document_extraction_granularity_schema;
}
const internal::Schema& schema_of(const DocumentStandardExtractionView*) {
  return schemas::document_standard_extraction_schema;
}
const internal::Schema& schema_of(const DocumentStandardGenerativeFieldView*) {
  return schemas::document_standard_generative_field_schema;
}
const internal::Schema& schema_of(const DocumentStandardOutputConfigurationView*) {
  return schemas::document_standard_output_configuration_schema;
}
const internal::Schema& schema_of(const ImageBoundingBoxView*) { return schemas::image_bounding_box_schema; }
const internal::Schema& schema_of(const ImageExtractionCategoryView*) {
  return schemas::image_extraction_category_schema;
}
const internal::Schema& schema_of(const ImageStandardExtractionView*) {
  return schemas::image_standard_extraction_schema;
}
const internal::Schema& schema_of(const ImageStandardGenerativeFieldView*) {
  return schemas::image_standard_generative_field_schema;
}
const internal::Schema& schema_of(const ImageStandardOutputConfigurationView*) {
  return schemas::image_standard_output_configuration_schema;
}
const internal::Schema& schema_of(const VideoBoundingBoxView*) { return schemas::video_bounding_box_schema; }
const internal::Schema& schema_of(const VideoExtractionCategoryView*) {
  return schemas::video_extraction_category_schema;
}
const internal::Schema& schema_of(const VideoStandardExtractionView*) {
  return schemas::video_standard_extraction_schema;
}
const internal::Schema& schema_of(const VideoStandardGenerativeFieldView*) {
  return schemas::video_standard_generative_field_schema;
}
const internal::Schema& schema_of(const VideoStandardOutputConfigurationView*) {
  return schemas::video_standard_output_configuration_schema;
}
const internal::Schema& schema_of(const StandardOutputConfigurationView*) {
  return schemas::standard_output_configuration_schema;
}
const internal::Schema& schema_of(const DataAutomationProjectView*) { return schemas::data_automation_project_schema; }

}  // namespace outcrop::bedrock_data_automation
