// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/views/data_automation_project.h"

#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/bedrock_data_automation/types/custom_output_configuration.h"
#include "outcrop/bedrock_data_automation/types/data_automation_library_configuration.h"
#include "outcrop/bedrock_data_automation/types/override_configuration.h"
#include "outcrop/bedrock_data_automation/types/standard_output_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

ChannelLabelingConfiguration to_owned(const ChannelLabelingConfigurationView& view) {
  ChannelLabelingConfiguration owned;
  internal::own(owned.state, view.state);
  return owned;
}

SpeakerLabelingConfiguration to_owned(const SpeakerLabelingConfigurationView& view) {
  SpeakerLabelingConfiguration owned;
  internal::own(owned.state, view.state);
  return owned;
}

TranscriptConfiguration to_owned(const TranscriptConfigurationView& view) {
  TranscriptConfiguration owned;
  internal::own(owned.speaker_labeling, view.speaker_labeling);
  internal::own(owned.channel_labeling, view.channel_labeling);
  return owned;
}

AudioExtractionCategoryTypeConfiguration to_owned(const AudioExtractionCategoryTypeConfigurationView& view) {
  AudioExtractionCategoryTypeConfiguration owned;
  internal::own(owned.transcript, view.transcript);
  return owned;
}

AudioExtractionCategory to_owned(const AudioExtractionCategoryView& view) {
  AudioExtractionCategory owned;
  internal::own(owned.state, view.state);
  internal::own(owned.types, view.types);
  internal::own(owned.type_configuration, view.type_configuration);
  return owned;
}

AudioLanguageConfiguration to_owned(const AudioLanguageConfigurationView& view) {
  AudioLanguageConfiguration owned;
  internal::own(owned.input_languages, view.input_languages);
  internal::own(owned.generative_output_language, view.generative_output_language);
  internal::own(owned.identify_multiple_languages, view.identify_multiple_languages);
  return owned;
}

ModalityProcessingConfiguration to_owned(const ModalityProcessingConfigurationView& view) {
  ModalityProcessingConfiguration owned;
  internal::own(owned.state, view.state);
  return owned;
}

PIIEntitiesConfiguration to_owned(const PIIEntitiesConfigurationView& view) {
  PIIEntitiesConfiguration owned;
  internal::own(owned.pii_entity_types, view.pii_entity_types);
  internal::own(owned.redaction_mask_mode, view.redaction_mask_mode);
  return owned;
}

SensitiveDataConfiguration to_owned(const SensitiveDataConfigurationView& view) {
  SensitiveDataConfiguration owned;
  internal::own(owned.detection_mode, view.detection_mode);
  internal::own(owned.detection_scope, view.detection_scope);
  internal::own(owned.pii_entities_configuration, view.pii_entities_configuration);
  return owned;
}

AudioOverrideConfiguration to_owned(const AudioOverrideConfigurationView& view) {
  AudioOverrideConfiguration owned;
  internal::own(owned.modality_processing, view.modality_processing);
  internal::own(owned.language_configuration, view.language_configuration);
  internal::own(owned.sensitive_data_configuration, view.sensitive_data_configuration);
  return owned;
}

AudioStandardExtraction to_owned(const AudioStandardExtractionView& view) {
  AudioStandardExtraction owned;
  internal::own(owned.category, view.category);
  return owned;
}

AudioStandardGenerativeField to_owned(const AudioStandardGenerativeFieldView& view) {
  AudioStandardGenerativeField owned;
  internal::own(owned.state, view.state);
  internal::own(owned.types, view.types);
  return owned;
}

AudioStandardOutputConfiguration to_owned(const AudioStandardOutputConfigurationView& view) {
  AudioStandardOutputConfiguration owned;
  internal::own(owned.extraction, view.extraction);
  internal::own(owned.generative_field, view.generative_field);
  return owned;
}

BlueprintItem to_owned(const BlueprintItemView& view) {
  BlueprintItem owned;
  internal::own(owned.blueprint_arn, view.blueprint_arn);
  internal::own(owned.blueprint_version, view.blueprint_version);
  internal::own(owned.blueprint_stage, view.blueprint_stage);
  return owned;
}

DocumentCustomOutputConfiguration to_owned(const DocumentCustomOutputConfigurationView& view) {
  DocumentCustomOutputConfiguration owned;
  internal::own(owned.fallback_blueprints, view.fallback_blueprints);
  return owned;
}

CustomOutputConfiguration to_owned(const CustomOutputConfigurationView& view) {
  CustomOutputConfiguration owned;
  internal::own(owned.blueprints, view.blueprints);
  internal::own(owned.document, view.document);
  return owned;
}

DataAutomationLibraryItem to_owned(const DataAutomationLibraryItemView& view) {
  DataAutomationLibraryItem owned;
  internal::own(owned.library_arn, view.library_arn);
  return owned;
}

DataAutomationLibraryConfiguration to_owned(const DataAutomationLibraryConfigurationView& view) {
  DataAutomationLibraryConfiguration owned;
  internal::own(owned.libraries, view.libraries);
  return owned;
}

SplitterConfiguration to_owned(const SplitterConfigurationView& view) {
  SplitterConfiguration owned;
  internal::own(owned.state, view.state);
  return owned;
}

DocumentOverrideConfiguration to_owned(const DocumentOverrideConfigurationView& view) {
  DocumentOverrideConfiguration owned;
  internal::own(owned.splitter, view.splitter);
  internal::own(owned.modality_processing, view.modality_processing);
  internal::own(owned.sensitive_data_configuration, view.sensitive_data_configuration);
  return owned;
}

ImageOverrideConfiguration to_owned(const ImageOverrideConfigurationView& view) {
  ImageOverrideConfiguration owned;
  internal::own(owned.modality_processing, view.modality_processing);
  internal::own(owned.sensitive_data_configuration, view.sensitive_data_configuration);
  return owned;
}

ModalityRoutingConfiguration to_owned(const ModalityRoutingConfigurationView& view) {
  ModalityRoutingConfiguration owned;
  internal::own(owned.jpeg, view.jpeg);
  internal::own(owned.png, view.png);
  internal::own(owned.mp4, view.mp4);
  internal::own(owned.mov, view.mov);
  return owned;
}

VideoOverrideConfiguration to_owned(const VideoOverrideConfigurationView& view) {
  VideoOverrideConfiguration owned;
  internal::own(owned.modality_processing, view.modality_processing);
  internal::own(owned.sensitive_data_configuration, view.sensitive_data_configuration);
  return owned;
}

OverrideConfiguration to_owned(const OverrideConfigurationView& view) {
  OverrideConfiguration owned;
  internal::own(owned.document, view.document);
  internal::own(owned.image, view.image);
  internal::own(owned.video, view.video);
  internal::own(owned.audio, view.audio);
  internal::own(owned.modality_routing, view.modality_routing);
  return owned;
}

DocumentOutputAdditionalFileFormat to_owned(const DocumentOutputAdditionalFileFormatView& view) {
  DocumentOutputAdditionalFileFormat owned;
  internal::own(owned.state, view.state);
  return owned;
}

DocumentOutputTextFormat to_owned(const DocumentOutputTextFormatView& view) {
  DocumentOutputTextFormat owned;
  internal::own(owned.types, view.types);
  return owned;
}

DocumentOutputFormat to_owned(const DocumentOutputFormatView& view) {
  DocumentOutputFormat owned;
  internal::own(owned.text_format, view.text_format);
  internal::own(owned.additional_file_format, view.additional_file_format);
  return owned;
}

DocumentBoundingBox to_owned(const DocumentBoundingBoxView& view) {
  DocumentBoundingBox owned;
  internal::own(owned.state, view.state);
  return owned;
}

DocumentExtractionGranularity to_owned(const DocumentExtractionGranularityView& view) {
  DocumentExtractionGranularity owned;
  internal::own(owned.types, view.types);
  return owned;
}

DocumentStandardExtraction to_owned(const DocumentStandardExtractionView& view) {
  DocumentStandardExtraction owned;
  internal::own(owned.granularity, view.granularity);
  internal::own(owned.bounding_box, view.bounding_box);
  return owned;
}

DocumentStandardGenerativeField to_owned(const DocumentStandardGenerativeFieldView& view) {
  DocumentStandardGenerativeField owned;
  internal::own(owned.state, view.state);
  return owned;
}

DocumentStandardOutputConfiguration to_owned(const DocumentStandardOutputConfigurationView& view) {
  DocumentStandardOutputConfiguration owned;
  internal::own(owned.extraction, view.extraction);
  internal::own(owned.generative_field, view.generative_field);
  internal::own(owned.output_format, view.output_format);
  return owned;
}

ImageBoundingBox to_owned(const ImageBoundingBoxView& view) {
  ImageBoundingBox owned;
  internal::own(owned.state, view.state);
  return owned;
}

ImageExtractionCategory to_owned(const ImageExtractionCategoryView& view) {
  ImageExtractionCategory owned;
  internal::own(owned.state, view.state);
  internal::own(owned.types, view.types);
  return owned;
}

ImageStandardExtraction to_owned(const ImageStandardExtractionView& view) {
  ImageStandardExtraction owned;
  internal::own(owned.category, view.category);
  internal::own(owned.bounding_box, view.bounding_box);
  return owned;
}

ImageStandardGenerativeField to_owned(const ImageStandardGenerativeFieldView& view) {
  ImageStandardGenerativeField owned;
  internal::own(owned.state, view.state);
  internal::own(owned.types, view.types);
  return owned;
}

ImageStandardOutputConfiguration to_owned(const ImageStandardOutputConfigurationView& view) {
  ImageStandardOutputConfiguration owned;
  internal::own(owned.extraction, view.extraction);
  internal::own(owned.generative_field, view.generative_field);
  return owned;
}

VideoBoundingBox to_owned(const VideoBoundingBoxView& view) {
  VideoBoundingBox owned;
  internal::own(owned.state, view.state);
  return owned;
}

VideoExtractionCategory to_owned(const VideoExtractionCategoryView& view) {
  VideoExtractionCategory owned;
  internal::own(owned.state, view.state);
  internal::own(owned.types, view.types);
  return owned;
}

VideoStandardExtraction to_owned(const VideoStandardExtractionView& view) {
  VideoStandardExtraction owned;
  internal::own(owned.category, view.category);
  internal::own(owned.bounding_box, view.bounding_box);
  return owned;
}

VideoStandardGenerativeField to_owned(const VideoStandardGenerativeFieldView& view) {
  VideoStandardGenerativeField owned;
  internal::own(owned.state, view.state);
  internal::own(owned.types, view.types);
  return owned;
}

VideoStandardOutputConfiguration to_owned(const VideoStandardOutputConfigurationView& view) {
  VideoStandardOutputConfiguration owned;
  internal::own(owned.extraction, view.extraction);
  internal::own(owned.generative_field, view.generative_field);
  return owned;
}

StandardOutputConfiguration to_owned(const StandardOutputConfigurationView& view) {
  StandardOutputConfiguration owned;
  internal::own(owned.document, view.document);
  internal::own(owned.image, view.image);
  internal::own(owned.video, view.video);
  internal::own(owned.audio, view.audio);
  return owned;
}

}  // namespace outcrop::bedrock_data_automation
