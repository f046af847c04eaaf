// DataAutomationProjectView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_data_automation {

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ChannelLabelingConfiguration.html
struct ChannelLabelingConfigurationView {
  Open<State> state{};
};
const internal::Schema& schema_of(const ChannelLabelingConfigurationView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_SpeakerLabelingConfiguration.html
struct SpeakerLabelingConfigurationView {
  Open<State> state{};
};
const internal::Schema& schema_of(const SpeakerLabelingConfigurationView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_TranscriptConfiguration.html
struct TranscriptConfigurationView {
  OptionalRef<SpeakerLabelingConfigurationView> speaker_labeling{};
  OptionalRef<ChannelLabelingConfigurationView> channel_labeling{};
};
const internal::Schema& schema_of(const TranscriptConfigurationView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioExtractionCategoryTypeConfiguration.html
struct AudioExtractionCategoryTypeConfigurationView {
  OptionalRef<TranscriptConfigurationView> transcript{};
};
const internal::Schema& schema_of(const AudioExtractionCategoryTypeConfigurationView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioExtractionCategory.html
struct AudioExtractionCategoryView {
  Open<State> state{};
  std::span<const Open<AudioExtractionCategoryType>> types{};
  OptionalRef<AudioExtractionCategoryTypeConfigurationView> type_configuration{};
};
const internal::Schema& schema_of(const AudioExtractionCategoryView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioLanguageConfiguration.html
struct AudioLanguageConfigurationView {
  std::span<const Open<Language>> input_languages{};
  Open<AudioGenerativeOutputLanguage> generative_output_language{};
  std::optional<bool> identify_multiple_languages{};
};
const internal::Schema& schema_of(const AudioLanguageConfigurationView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ModalityProcessingConfiguration.html
struct ModalityProcessingConfigurationView {
  Open<State> state{};
};
const internal::Schema& schema_of(const ModalityProcessingConfigurationView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_PIIEntitiesConfiguration.html
struct PIIEntitiesConfigurationView {
  std::span<const Open<PIIEntityType>> pii_entity_types{};
  Open<PIIRedactionMaskMode> redaction_mask_mode{};
};
const internal::Schema& schema_of(const PIIEntitiesConfigurationView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_SensitiveDataConfiguration.html
struct SensitiveDataConfigurationView {
  Open<SensitiveDataDetectionMode> detection_mode{};
  std::span<const Open<SensitiveDataDetectionScopeType>> detection_scope{};
  OptionalRef<PIIEntitiesConfigurationView> pii_entities_configuration{};
};
const internal::Schema& schema_of(const SensitiveDataConfigurationView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioOverrideConfiguration.html
struct AudioOverrideConfigurationView {
  OptionalRef<ModalityProcessingConfigurationView> modality_processing{};
  OptionalRef<AudioLanguageConfigurationView> language_configuration{};
  OptionalRef<SensitiveDataConfigurationView> sensitive_data_configuration{};
};
const internal::Schema& schema_of(const AudioOverrideConfigurationView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioStandardExtraction.html
struct AudioStandardExtractionView {
  AudioExtractionCategoryView category{};
};
const internal::Schema& schema_of(const AudioStandardExtractionView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioStandardGenerativeField.html
struct AudioStandardGenerativeFieldView {
  Open<State> state{};
  std::span<const Open<AudioStandardGenerativeFieldType>> types{};
};
const internal::Schema& schema_of(const AudioStandardGenerativeFieldView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioStandardOutputConfiguration.html
struct AudioStandardOutputConfigurationView {
  OptionalRef<AudioStandardExtractionView> extraction{};
  OptionalRef<AudioStandardGenerativeFieldView> generative_field{};
};
const internal::Schema& schema_of(const AudioStandardOutputConfigurationView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_BlueprintItem.html
struct BlueprintItemView {
  std::string_view blueprint_arn{};
  std::optional<std::string_view> blueprint_version{};
  Open<BlueprintStage> blueprint_stage{};
};
const internal::Schema& schema_of(const BlueprintItemView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentCustomOutputConfiguration.html
struct DocumentCustomOutputConfigurationView {
  std::span<const BlueprintItemView> fallback_blueprints{};
};
const internal::Schema& schema_of(const DocumentCustomOutputConfigurationView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_CustomOutputConfiguration.html
struct CustomOutputConfigurationView {
  std::span<const BlueprintItemView> blueprints{};
  OptionalRef<DocumentCustomOutputConfigurationView> document{};
};
const internal::Schema& schema_of(const CustomOutputConfigurationView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibraryItem.html
struct DataAutomationLibraryItemView {
  std::string_view library_arn{};
};
const internal::Schema& schema_of(const DataAutomationLibraryItemView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibraryConfiguration.html
struct DataAutomationLibraryConfigurationView {
  std::span<const DataAutomationLibraryItemView> libraries{};
};
const internal::Schema& schema_of(const DataAutomationLibraryConfigurationView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_SplitterConfiguration.html
struct SplitterConfigurationView {
  Open<State> state{};
};
const internal::Schema& schema_of(const SplitterConfigurationView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentOverrideConfiguration.html
struct DocumentOverrideConfigurationView {
  OptionalRef<SplitterConfigurationView> splitter{};
  OptionalRef<ModalityProcessingConfigurationView> modality_processing{};
  OptionalRef<SensitiveDataConfigurationView> sensitive_data_configuration{};
};
const internal::Schema& schema_of(const DocumentOverrideConfigurationView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ImageOverrideConfiguration.html
struct ImageOverrideConfigurationView {
  OptionalRef<ModalityProcessingConfigurationView> modality_processing{};
  OptionalRef<SensitiveDataConfigurationView> sensitive_data_configuration{};
};
const internal::Schema& schema_of(const ImageOverrideConfigurationView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ModalityRoutingConfiguration.html
struct ModalityRoutingConfigurationView {
  Open<DesiredModality> jpeg{};
  Open<DesiredModality> png{};
  Open<DesiredModality> mp4{};
  Open<DesiredModality> mov{};
};
const internal::Schema& schema_of(const ModalityRoutingConfigurationView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VideoOverrideConfiguration.html
struct VideoOverrideConfigurationView {
  OptionalRef<ModalityProcessingConfigurationView> modality_processing{};
  OptionalRef<SensitiveDataConfigurationView> sensitive_data_configuration{};
};
const internal::Schema& schema_of(const VideoOverrideConfigurationView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_OverrideConfiguration.html
struct OverrideConfigurationView {
  OptionalRef<DocumentOverrideConfigurationView> document{};
  OptionalRef<ImageOverrideConfigurationView> image{};
  OptionalRef<VideoOverrideConfigurationView> video{};
  OptionalRef<AudioOverrideConfigurationView> audio{};
  OptionalRef<ModalityRoutingConfigurationView> modality_routing{};
};
const internal::Schema& schema_of(const OverrideConfigurationView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentOutputAdditionalFileFormat.html
struct DocumentOutputAdditionalFileFormatView {
  Open<State> state{};
};
const internal::Schema& schema_of(const DocumentOutputAdditionalFileFormatView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentOutputTextFormat.html
struct DocumentOutputTextFormatView {
  std::span<const Open<DocumentOutputTextFormatType>> types{};
};
const internal::Schema& schema_of(const DocumentOutputTextFormatView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentOutputFormat.html
struct DocumentOutputFormatView {
  DocumentOutputTextFormatView text_format{};
  DocumentOutputAdditionalFileFormatView additional_file_format{};
};
const internal::Schema& schema_of(const DocumentOutputFormatView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentBoundingBox.html
struct DocumentBoundingBoxView {
  Open<State> state{};
};
const internal::Schema& schema_of(const DocumentBoundingBoxView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentExtractionGranularity.html
struct DocumentExtractionGranularityView {
  std::span<const Open<DocumentExtractionGranularityType>> types{};
};
const internal::Schema& schema_of(const DocumentExtractionGranularityView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentStandardExtraction.html
struct DocumentStandardExtractionView {
  DocumentExtractionGranularityView granularity{};
  DocumentBoundingBoxView bounding_box{};
};
const internal::Schema& schema_of(const DocumentStandardExtractionView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentStandardGenerativeField.html
struct DocumentStandardGenerativeFieldView {
  Open<State> state{};
};
const internal::Schema& schema_of(const DocumentStandardGenerativeFieldView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentStandardOutputConfiguration.html
struct DocumentStandardOutputConfigurationView {
  OptionalRef<DocumentStandardExtractionView> extraction{};
  OptionalRef<DocumentStandardGenerativeFieldView> generative_field{};
  OptionalRef<DocumentOutputFormatView> output_format{};
};
const internal::Schema& schema_of(const DocumentStandardOutputConfigurationView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ImageBoundingBox.html
struct ImageBoundingBoxView {
  Open<State> state{};
};
const internal::Schema& schema_of(const ImageBoundingBoxView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ImageExtractionCategory.html
struct ImageExtractionCategoryView {
  Open<State> state{};
  std::span<const Open<ImageExtractionCategoryType>> types{};
};
const internal::Schema& schema_of(const ImageExtractionCategoryView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ImageStandardExtraction.html
struct ImageStandardExtractionView {
  ImageExtractionCategoryView category{};
  ImageBoundingBoxView bounding_box{};
};
const internal::Schema& schema_of(const ImageStandardExtractionView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ImageStandardGenerativeField.html
struct ImageStandardGenerativeFieldView {
  Open<State> state{};
  std::span<const Open<ImageStandardGenerativeFieldType>> types{};
};
const internal::Schema& schema_of(const ImageStandardGenerativeFieldView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ImageStandardOutputConfiguration.html
struct ImageStandardOutputConfigurationView {
  OptionalRef<ImageStandardExtractionView> extraction{};
  OptionalRef<ImageStandardGenerativeFieldView> generative_field{};
};
const internal::Schema& schema_of(const ImageStandardOutputConfigurationView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VideoBoundingBox.html
struct VideoBoundingBoxView {
  Open<State> state{};
};
const internal::Schema& schema_of(const VideoBoundingBoxView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VideoExtractionCategory.html
struct VideoExtractionCategoryView {
  Open<State> state{};
  std::span<const Open<VideoExtractionCategoryType>> types{};
};
const internal::Schema& schema_of(const VideoExtractionCategoryView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VideoStandardExtraction.html
struct VideoStandardExtractionView {
  VideoExtractionCategoryView category{};
  VideoBoundingBoxView bounding_box{};
};
const internal::Schema& schema_of(const VideoStandardExtractionView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VideoStandardGenerativeField.html
struct VideoStandardGenerativeFieldView {
  Open<State> state{};
  std::span<const Open<VideoStandardGenerativeFieldType>> types{};
};
const internal::Schema& schema_of(const VideoStandardGenerativeFieldView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VideoStandardOutputConfiguration.html
struct VideoStandardOutputConfigurationView {
  OptionalRef<VideoStandardExtractionView> extraction{};
  OptionalRef<VideoStandardGenerativeFieldView> generative_field{};
};
const internal::Schema& schema_of(const VideoStandardOutputConfigurationView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_StandardOutputConfiguration.html
struct StandardOutputConfigurationView {
  OptionalRef<DocumentStandardOutputConfigurationView> document{};
  OptionalRef<ImageStandardOutputConfigurationView> image{};
  OptionalRef<VideoStandardOutputConfigurationView> video{};
  OptionalRef<AudioStandardOutputConfigurationView> audio{};
};
const internal::Schema& schema_of(const StandardOutputConfigurationView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationProject.html
struct DataAutomationProjectView {
  std::string_view project_arn{};
  Timestamp creation_time{};
  Timestamp last_modified_time{};
  /// Sensitive: never logged.
  std::string_view project_name{};
  Open<DataAutomationProjectStage> project_stage{};
  Open<DataAutomationProjectType> project_type{};
  /// Sensitive: never logged.
  std::optional<std::string_view> project_description{};
  OptionalRef<StandardOutputConfigurationView> standard_output_configuration{};
  OptionalRef<CustomOutputConfigurationView> custom_output_configuration{};
  OptionalRef<OverrideConfigurationView> override_configuration{};
  OptionalRef<DataAutomationLibraryConfigurationView> data_automation_library_configuration{};
  Open<DataAutomationProjectStatus> status{};
  std::optional<std::string_view> kms_key_id{};
  MapView<std::string_view> kms_encryption_context{};
};
const internal::Schema& schema_of(const DataAutomationProjectView*);

}  // namespace outcrop::bedrock_data_automation
