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

/// Whether a transcript tells the channels of the sound apart.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ChannelLabelingConfiguration.html
struct ChannelLabelingConfigurationView {
  /// `ENABLED` names the channel of what is said.
  Open<State> state{};
};
const internal::Schema& schema_of(const ChannelLabelingConfigurationView*);

/// Whether a transcript tells speakers apart.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_SpeakerLabelingConfiguration.html
struct SpeakerLabelingConfigurationView {
  /// `ENABLED` names the speaker of what is said, by a number.
  Open<State> state{};
};
const internal::Schema& schema_of(const SpeakerLabelingConfigurationView*);

/// How a transcript tells speakers and channels apart. What is absent is not told.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_TranscriptConfiguration.html
struct TranscriptConfigurationView {
  /// Whether speakers are told apart.
  OptionalRef<SpeakerLabelingConfigurationView> speaker_labeling{};
  /// Whether channels of the sound are told apart.
  OptionalRef<ChannelLabelingConfigurationView> channel_labeling{};
};
const internal::Schema& schema_of(const TranscriptConfigurationView*);

/// Details of what is taken from sound.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioExtractionCategoryTypeConfiguration.html
struct AudioExtractionCategoryTypeConfigurationView {
  /// How the transcript tells speakers and channels apart.
  OptionalRef<TranscriptConfigurationView> transcript{};
};
const internal::Schema& schema_of(const AudioExtractionCategoryTypeConfigurationView*);

/// What is taken from sound as it is.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioExtractionCategory.html
struct AudioExtractionCategoryView {
  /// Whether anything is taken.
  Open<State> state{};
  /// What is taken, where `state` is `ENABLED`.
  std::span<const Open<AudioExtractionCategoryType>> types{};
  /// Details of what is taken.
  OptionalRef<AudioExtractionCategoryTypeConfigurationView> type_configuration{};
};
const internal::Schema& schema_of(const AudioExtractionCategoryView*);

/// The languages of sound, and of what is written about it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioLanguageConfiguration.html
struct AudioLanguageConfigurationView {
  /// The languages that may be spoken. Absent: the service finds out.
  std::span<const Open<Language>> input_languages{};
  /// The language of what a model writes about the sound.
  Open<AudioGenerativeOutputLanguage> generative_output_language{};
  /// True expects several languages in one file.
  std::optional<bool> identify_multiple_languages{};
};
const internal::Schema& schema_of(const AudioLanguageConfigurationView*);

/// Whether files of a kind are worked on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ModalityProcessingConfiguration.html
struct ModalityProcessingConfigurationView {
  /// `DISABLED` leaves such files alone.
  Open<State> state{};
};
const internal::Schema& schema_of(const ModalityProcessingConfigurationView*);

/// Which personal data is looked for, and how it is masked.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_PIIEntitiesConfiguration.html
struct PIIEntitiesConfigurationView {
  /// The kinds of data to look for.
  std::span<const Open<PIIEntityType>> pii_entity_types{};
  /// What stands in place of the data. Absent: as `ENTITY_TYPE`.
  Open<PIIRedactionMaskMode> redaction_mask_mode{};
};
const internal::Schema& schema_of(const PIIEntitiesConfigurationView*);

/// How personal data in results is found, and whether it is masked.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_SensitiveDataConfiguration.html
struct SensitiveDataConfigurationView {
  /// Whether the data is only found, or masked as well.
  Open<SensitiveDataDetectionMode> detection_mode{};
  /// The output that is searched. Absent: standard and custom output.
  std::span<const Open<SensitiveDataDetectionScopeType>> detection_scope{};
  /// Which data is looked for, and how it is masked.
  OptionalRef<PIIEntitiesConfigurationView> pii_entities_configuration{};
};
const internal::Schema& schema_of(const SensitiveDataConfigurationView*);

/// How sound is handled, beside what is taken from it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioOverrideConfiguration.html
struct AudioOverrideConfigurationView {
  /// Whether files of sound are worked on at all.
  OptionalRef<ModalityProcessingConfigurationView> modality_processing{};
  /// The languages that are spoken, and the one to write in.
  OptionalRef<AudioLanguageConfigurationView> language_configuration{};
  /// What happens to personal data in the results. Absent: it is not looked for.
  OptionalRef<SensitiveDataConfigurationView> sensitive_data_configuration{};
};
const internal::Schema& schema_of(const AudioOverrideConfigurationView*);

/// What is taken from sound as it is.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioStandardExtraction.html
struct AudioStandardExtractionView {
  /// Which things are taken.
  AudioExtractionCategoryView category{};
};
const internal::Schema& schema_of(const AudioStandardExtractionView*);

/// What a model writes about sound.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioStandardGenerativeField.html
struct AudioStandardGenerativeFieldView {
  /// Whether a model writes anything.
  Open<State> state{};
  /// What it writes, where `state` is `ENABLED`.
  std::span<const Open<AudioStandardGenerativeFieldType>> types{};
};
const internal::Schema& schema_of(const AudioStandardGenerativeFieldView*);

/// Standard output for sound. What is absent has the service's defaults.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioStandardOutputConfiguration.html
struct AudioStandardOutputConfigurationView {
  /// What is taken from the sound as it is.
  OptionalRef<AudioStandardExtractionView> extraction{};
  /// What a model writes about it.
  OptionalRef<AudioStandardGenerativeFieldView> generative_field{};
};
const internal::Schema& schema_of(const AudioStandardOutputConfigurationView*);

/// A blueprint that a project uses.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_BlueprintItem.html
struct BlueprintItemView {
  /// The blueprint's ARN.
  std::string_view blueprint_arn{};
  /// The version that is used, a number in text.
  std::optional<std::string_view> blueprint_version{};
  /// The stage of the blueprint that is used.
  Open<BlueprintStage> blueprint_stage{};
};
const internal::Schema& schema_of(const BlueprintItemView*);

/// What is done with documents that no blueprint fits.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentCustomOutputConfiguration.html
struct DocumentCustomOutputConfigurationView {
  /// The blueprints to use for them.
  std::span<const BlueprintItemView> fallback_blueprints{};
};
const internal::Schema& schema_of(const DocumentCustomOutputConfigurationView*);

/// The blueprints of a project.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_CustomOutputConfiguration.html
struct CustomOutputConfigurationView {
  /// The blueprints; for each document the service takes the one that fits best.
  std::span<const BlueprintItemView> blueprints{};
  /// Blueprints for documents that none of the others fits.
  OptionalRef<DocumentCustomOutputConfigurationView> document{};
};
const internal::Schema& schema_of(const CustomOutputConfigurationView*);

/// A library that a project uses.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibraryItem.html
struct DataAutomationLibraryItemView {
  /// The library's ARN.
  std::string_view library_arn{};
};
const internal::Schema& schema_of(const DataAutomationLibraryItemView*);

/// The libraries of a project.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibraryConfiguration.html
struct DataAutomationLibraryConfigurationView {
  /// The libraries that the project uses.
  std::span<const DataAutomationLibraryItemView> libraries{};
};
const internal::Schema& schema_of(const DataAutomationLibraryConfigurationView*);

/// Whether a file with several documents is split.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_SplitterConfiguration.html
struct SplitterConfigurationView {
  /// `ENABLED` works on each document by itself, with the blueprint that fits it.
  Open<State> state{};
};
const internal::Schema& schema_of(const SplitterConfigurationView*);

/// How documents are handled, beside what is taken from them.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentOverrideConfiguration.html
struct DocumentOverrideConfigurationView {
  /// Whether a file with several documents is split.
  OptionalRef<SplitterConfigurationView> splitter{};
  /// Whether documents are worked on at all.
  OptionalRef<ModalityProcessingConfigurationView> modality_processing{};
  /// What happens to personal data in the results. Absent: it is not looked for.
  OptionalRef<SensitiveDataConfigurationView> sensitive_data_configuration{};
};
const internal::Schema& schema_of(const DocumentOverrideConfigurationView*);

/// How pictures are handled, beside what is taken from them.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ImageOverrideConfiguration.html
struct ImageOverrideConfigurationView {
  /// Whether pictures are worked on at all.
  OptionalRef<ModalityProcessingConfigurationView> modality_processing{};
  /// What happens to personal data in the results. Absent: it is not looked for.
  OptionalRef<SensitiveDataConfigurationView> sensitive_data_configuration{};
};
const internal::Schema& schema_of(const ImageOverrideConfigurationView*);

/// As what files are handled whose type leaves that open. What is absent the service decides.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ModalityRoutingConfiguration.html
struct ModalityRoutingConfigurationView {
  /// As what JPEG files are handled: a picture or a document.
  Open<DesiredModality> jpeg{};
  /// As what PNG files are handled: a picture or a document.
  Open<DesiredModality> png{};
  /// As what MP4 files are handled: video or sound.
  Open<DesiredModality> mp4{};
  /// As what MOV files are handled: video or sound.
  Open<DesiredModality> mov{};
};
const internal::Schema& schema_of(const ModalityRoutingConfigurationView*);

/// How videos are handled, beside what is taken from them.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VideoOverrideConfiguration.html
struct VideoOverrideConfigurationView {
  /// Whether videos are worked on at all.
  OptionalRef<ModalityProcessingConfigurationView> modality_processing{};
  /// What happens to personal data in the results. Absent: it is not looked for.
  OptionalRef<SensitiveDataConfigurationView> sensitive_data_configuration{};
};
const internal::Schema& schema_of(const VideoOverrideConfigurationView*);

/// How files are handled, by kind. What is absent has the service's defaults.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_OverrideConfiguration.html
struct OverrideConfigurationView {
  /// How documents are handled.
  OptionalRef<DocumentOverrideConfigurationView> document{};
  /// How pictures are handled.
  OptionalRef<ImageOverrideConfigurationView> image{};
  /// How videos are handled.
  OptionalRef<VideoOverrideConfigurationView> video{};
  /// How sound is handled.
  OptionalRef<AudioOverrideConfigurationView> audio{};
  /// As what files are handled whose type leaves that open.
  OptionalRef<ModalityRoutingConfigurationView> modality_routing{};
};
const internal::Schema& schema_of(const OverrideConfigurationView*);

/// Whether results are written in files of their own formats too.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentOutputAdditionalFileFormat.html
struct DocumentOutputAdditionalFileFormatView {
  /// `ENABLED` writes such files beside the JSON.
  Open<State> state{};
};
const internal::Schema& schema_of(const DocumentOutputAdditionalFileFormatView*);

/// The formats that text is written in.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentOutputTextFormat.html
struct DocumentOutputTextFormatView {
  /// The formats; each is given in the results.
  std::span<const Open<DocumentOutputTextFormatType>> types{};
};
const internal::Schema& schema_of(const DocumentOutputTextFormatView*);

/// How the text of documents is written down.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentOutputFormat.html
struct DocumentOutputFormatView {
  /// The formats of the text within the results.
  DocumentOutputTextFormatView text_format{};
  /// Whether there are files of those formats too.
  DocumentOutputAdditionalFileFormatView additional_file_format{};
};
const internal::Schema& schema_of(const DocumentOutputFormatView*);

/// Whether results tell where things stand on the page.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentBoundingBox.html
struct DocumentBoundingBoxView {
  /// `ENABLED` adds the places.
  Open<State> state{};
};
const internal::Schema& schema_of(const DocumentBoundingBoxView*);

/// Which parts of a document results are told for.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentExtractionGranularity.html
struct DocumentExtractionGranularityView {
  /// The sizes of the parts.
  std::span<const Open<DocumentExtractionGranularityType>> types{};
};
const internal::Schema& schema_of(const DocumentExtractionGranularityView*);

/// What is taken from documents as it is.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentStandardExtraction.html
struct DocumentStandardExtractionView {
  /// Which parts of a document results are told for.
  DocumentExtractionGranularityView granularity{};
  /// Whether results tell where things stand on the page.
  DocumentBoundingBoxView bounding_box{};
};
const internal::Schema& schema_of(const DocumentStandardExtractionView*);

/// Whether a model writes about documents.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentStandardGenerativeField.html
struct DocumentStandardGenerativeFieldView {
  /// `ENABLED` adds summaries, and descriptions of figures.
  Open<State> state{};
};
const internal::Schema& schema_of(const DocumentStandardGenerativeFieldView*);

/// Standard output for documents. What is absent has the service's defaults.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentStandardOutputConfiguration.html
struct DocumentStandardOutputConfigurationView {
  /// What is taken from the document as it is.
  OptionalRef<DocumentStandardExtractionView> extraction{};
  /// Whether a model writes about it.
  OptionalRef<DocumentStandardGenerativeFieldView> generative_field{};
  /// How its text is written down.
  OptionalRef<DocumentOutputFormatView> output_format{};
};
const internal::Schema& schema_of(const DocumentStandardOutputConfigurationView*);

/// Whether results tell where things are in a picture.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ImageBoundingBox.html
struct ImageBoundingBoxView {
  /// `ENABLED` adds the places.
  Open<State> state{};
};
const internal::Schema& schema_of(const ImageBoundingBoxView*);

/// What is taken from pictures as it is.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ImageExtractionCategory.html
struct ImageExtractionCategoryView {
  /// Whether anything is taken.
  Open<State> state{};
  /// What is taken, where `state` is `ENABLED`.
  std::span<const Open<ImageExtractionCategoryType>> types{};
};
const internal::Schema& schema_of(const ImageExtractionCategoryView*);

/// What is taken from pictures as it is.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ImageStandardExtraction.html
struct ImageStandardExtractionView {
  /// Which things are taken.
  ImageExtractionCategoryView category{};
  /// Whether results tell where things are in the picture.
  ImageBoundingBoxView bounding_box{};
};
const internal::Schema& schema_of(const ImageStandardExtractionView*);

/// What a model writes about pictures.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ImageStandardGenerativeField.html
struct ImageStandardGenerativeFieldView {
  /// Whether a model writes anything.
  Open<State> state{};
  /// What it writes, where `state` is `ENABLED`.
  std::span<const Open<ImageStandardGenerativeFieldType>> types{};
};
const internal::Schema& schema_of(const ImageStandardGenerativeFieldView*);

/// Standard output for pictures. What is absent has the service's defaults.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ImageStandardOutputConfiguration.html
struct ImageStandardOutputConfigurationView {
  /// What is taken from the picture as it is.
  OptionalRef<ImageStandardExtractionView> extraction{};
  /// What a model writes about it.
  OptionalRef<ImageStandardGenerativeFieldView> generative_field{};
};
const internal::Schema& schema_of(const ImageStandardOutputConfigurationView*);

/// Whether results tell where things are in the frames.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VideoBoundingBox.html
struct VideoBoundingBoxView {
  /// `ENABLED` adds the places.
  Open<State> state{};
};
const internal::Schema& schema_of(const VideoBoundingBoxView*);

/// What is taken from videos as it is.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VideoExtractionCategory.html
struct VideoExtractionCategoryView {
  /// Whether anything is taken.
  Open<State> state{};
  /// What is taken, where `state` is `ENABLED`.
  std::span<const Open<VideoExtractionCategoryType>> types{};
};
const internal::Schema& schema_of(const VideoExtractionCategoryView*);

/// What is taken from videos as it is.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VideoStandardExtraction.html
struct VideoStandardExtractionView {
  /// Which things are taken.
  VideoExtractionCategoryView category{};
  /// Whether results tell where things are in the frames.
  VideoBoundingBoxView bounding_box{};
};
const internal::Schema& schema_of(const VideoStandardExtractionView*);

/// What a model writes about videos.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VideoStandardGenerativeField.html
struct VideoStandardGenerativeFieldView {
  /// Whether a model writes anything.
  Open<State> state{};
  /// What it writes, where `state` is `ENABLED`.
  std::span<const Open<VideoStandardGenerativeFieldType>> types{};
};
const internal::Schema& schema_of(const VideoStandardGenerativeFieldView*);

/// Standard output for videos. What is absent has the service's defaults.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VideoStandardOutputConfiguration.html
struct VideoStandardOutputConfigurationView {
  /// What is taken from the video as it is.
  OptionalRef<VideoStandardExtractionView> extraction{};
  /// What a model writes about it.
  OptionalRef<VideoStandardGenerativeFieldView> generative_field{};
};
const internal::Schema& schema_of(const VideoStandardOutputConfigurationView*);

/// What is taken out of every file, by kind. What is absent has the service's defaults.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_StandardOutputConfiguration.html
struct StandardOutputConfigurationView {
  /// What is taken from documents.
  OptionalRef<DocumentStandardOutputConfigurationView> document{};
  /// What is taken from pictures.
  OptionalRef<ImageStandardOutputConfigurationView> image{};
  /// What is taken from videos.
  OptionalRef<VideoStandardOutputConfigurationView> video{};
  /// What is taken from sound.
  OptionalRef<AudioStandardOutputConfigurationView> audio{};
};
const internal::Schema& schema_of(const StandardOutputConfigurationView*);

/// A project: what to take out of each kind of file.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationProject.html
struct DataAutomationProjectView {
  /// The project's ARN.
  std::string_view project_arn{};
  /// When it was created.
  Timestamp creation_time{};
  /// When it changed last.
  Timestamp last_modified_time{};
  /// The project's name.
  ///
  /// Sensitive: never logged.
  std::string_view project_name{};
  /// The stage that this is the project of.
  Open<DataAutomationProjectStage> project_stage{};
  /// Whether the project is for synchronous or asynchronous calls.
  Open<DataAutomationProjectType> project_type{};
  /// What the project is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> project_description{};
  /// What is taken out of every file, by kind.
  OptionalRef<StandardOutputConfigurationView> standard_output_configuration{};
  /// Blueprints for what else is taken out; absent where there are none.
  OptionalRef<CustomOutputConfigurationView> custom_output_configuration{};
  /// How files are handled; absent where the service's defaults hold.
  OptionalRef<OverrideConfigurationView> override_configuration{};
  /// The libraries that the project uses; absent where there are none.
  OptionalRef<DataAutomationLibraryConfigurationView> data_automation_library_configuration{};
  /// The state of the project.
  Open<DataAutomationProjectStatus> status{};
  /// The KMS key that encrypts it, by its id, ARN or alias.
  std::optional<std::string_view> kms_key_id{};
  /// Pairs of key and value that go with every use of the key; decrypting needs the same pairs.
  MapView<std::string_view> kms_encryption_context{};
};
const internal::Schema& schema_of(const DataAutomationProjectView*);

}  // namespace outcrop::bedrock_data_automation
