// StandardOutputConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_data_automation {

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ChannelLabelingConfiguration.html
struct ChannelLabelingConfiguration {
  /// Required.
  std::optional<OwnedOpen<State>> state{};

  friend bool operator==(const ChannelLabelingConfiguration&, const ChannelLabelingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ChannelLabelingConfiguration& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_SpeakerLabelingConfiguration.html
struct SpeakerLabelingConfiguration {
  /// Required.
  std::optional<OwnedOpen<State>> state{};

  friend bool operator==(const SpeakerLabelingConfiguration&, const SpeakerLabelingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const SpeakerLabelingConfiguration& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_TranscriptConfiguration.html
struct TranscriptConfiguration {
  std::optional<SpeakerLabelingConfiguration> speaker_labeling{};
  std::optional<ChannelLabelingConfiguration> channel_labeling{};

  friend bool operator==(const TranscriptConfiguration&, const TranscriptConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const TranscriptConfiguration& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioExtractionCategoryTypeConfiguration.html
struct AudioExtractionCategoryTypeConfiguration {
  Box<TranscriptConfiguration> transcript{};

  friend bool operator==(const AudioExtractionCategoryTypeConfiguration&,
                         const AudioExtractionCategoryTypeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AudioExtractionCategoryTypeConfiguration& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioExtractionCategory.html
struct AudioExtractionCategory {
  /// Required.
  std::optional<OwnedOpen<State>> state{};
  std::optional<std::vector<OwnedOpen<AudioExtractionCategoryType>>> types{};
  std::optional<AudioExtractionCategoryTypeConfiguration> type_configuration{};

  friend bool operator==(const AudioExtractionCategory&, const AudioExtractionCategory&) = default;
};
void write_json(internal::JsonWriter& writer, const AudioExtractionCategory& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioStandardExtraction.html
struct AudioStandardExtraction {
  /// Required.
  Box<AudioExtractionCategory> category{};

  friend bool operator==(const AudioStandardExtraction&, const AudioStandardExtraction&) = default;
};
void write_json(internal::JsonWriter& writer, const AudioStandardExtraction& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioStandardGenerativeField.html
struct AudioStandardGenerativeField {
  /// Required.
  std::optional<OwnedOpen<State>> state{};
  std::optional<std::vector<OwnedOpen<AudioStandardGenerativeFieldType>>> types{};

  friend bool operator==(const AudioStandardGenerativeField&, const AudioStandardGenerativeField&) = default;
};
void write_json(internal::JsonWriter& writer, const AudioStandardGenerativeField& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioStandardOutputConfiguration.html
struct AudioStandardOutputConfiguration {
  std::optional<AudioStandardExtraction> extraction{};
  Box<AudioStandardGenerativeField> generative_field{};

  friend bool operator==(const AudioStandardOutputConfiguration&, const AudioStandardOutputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AudioStandardOutputConfiguration& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentBoundingBox.html
struct DocumentBoundingBox {
  /// Required.
  std::optional<OwnedOpen<State>> state{};

  friend bool operator==(const DocumentBoundingBox&, const DocumentBoundingBox&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentBoundingBox& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentExtractionGranularity.html
struct DocumentExtractionGranularity {
  std::optional<std::vector<OwnedOpen<DocumentExtractionGranularityType>>> types{};

  friend bool operator==(const DocumentExtractionGranularity&, const DocumentExtractionGranularity&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentExtractionGranularity& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentOutputAdditionalFileFormat.html
struct DocumentOutputAdditionalFileFormat {
  /// Required.
  std::optional<OwnedOpen<State>> state{};

  friend bool operator==(const DocumentOutputAdditionalFileFormat&,
                         const DocumentOutputAdditionalFileFormat&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentOutputAdditionalFileFormat& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentOutputTextFormat.html
struct DocumentOutputTextFormat {
  std::optional<std::vector<OwnedOpen<DocumentOutputTextFormatType>>> types{};

  friend bool operator==(const DocumentOutputTextFormat&, const DocumentOutputTextFormat&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentOutputTextFormat& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentOutputFormat.html
struct DocumentOutputFormat {
  /// Required.
  std::optional<DocumentOutputTextFormat> text_format{};
  /// Required.
  std::optional<DocumentOutputAdditionalFileFormat> additional_file_format{};

  friend bool operator==(const DocumentOutputFormat&, const DocumentOutputFormat&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentOutputFormat& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentStandardExtraction.html
struct DocumentStandardExtraction {
  /// Required.
  std::optional<DocumentExtractionGranularity> granularity{};
  /// Required.
  std::optional<DocumentBoundingBox> bounding_box{};

  friend bool operator==(const DocumentStandardExtraction&, const DocumentStandardExtraction&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentStandardExtraction& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentStandardGenerativeField.html
struct DocumentStandardGenerativeField {
  /// Required.
  std::optional<OwnedOpen<State>> state{};

  friend bool operator==(const DocumentStandardGenerativeField&, const DocumentStandardGenerativeField&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentStandardGenerativeField& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentStandardOutputConfiguration.html
struct DocumentStandardOutputConfiguration {
  Box<DocumentStandardExtraction> extraction{};
  std::optional<DocumentStandardGenerativeField> generative_field{};
  Box<DocumentOutputFormat> output_format{};

  friend bool operator==(const DocumentStandardOutputConfiguration&,
                         const DocumentStandardOutputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentStandardOutputConfiguration& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ImageBoundingBox.html
struct ImageBoundingBox {
  /// Required.
  std::optional<OwnedOpen<State>> state{};

  friend bool operator==(const ImageBoundingBox&, const ImageBoundingBox&) = default;
};
void write_json(internal::JsonWriter& writer, const ImageBoundingBox& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ImageExtractionCategory.html
struct ImageExtractionCategory {
  /// Required.
  std::optional<OwnedOpen<State>> state{};
  std::optional<std::vector<OwnedOpen<ImageExtractionCategoryType>>> types{};

  friend bool operator==(const ImageExtractionCategory&, const ImageExtractionCategory&) = default;
};
void write_json(internal::JsonWriter& writer, const ImageExtractionCategory& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ImageStandardExtraction.html
struct ImageStandardExtraction {
  /// Required.
  Box<ImageExtractionCategory> category{};
  /// Required.
  std::optional<ImageBoundingBox> bounding_box{};

  friend bool operator==(const ImageStandardExtraction&, const ImageStandardExtraction&) = default;
};
void write_json(internal::JsonWriter& writer, const ImageStandardExtraction& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ImageStandardGenerativeField.html
struct ImageStandardGenerativeField {
  /// Required.
  std::optional<OwnedOpen<State>> state{};
  std::optional<std::vector<OwnedOpen<ImageStandardGenerativeFieldType>>> types{};

  friend bool operator==(const ImageStandardGenerativeField&, const ImageStandardGenerativeField&) = default;
};
void write_json(internal::JsonWriter& writer, const ImageStandardGenerativeField& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ImageStandardOutputConfiguration.html
struct ImageStandardOutputConfiguration {
  Box<ImageStandardExtraction> extraction{};
  Box<ImageStandardGenerativeField> generative_field{};

  friend bool operator==(const ImageStandardOutputConfiguration&, const ImageStandardOutputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ImageStandardOutputConfiguration& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VideoBoundingBox.html
struct VideoBoundingBox {
  /// Required.
  std::optional<OwnedOpen<State>> state{};

  friend bool operator==(const VideoBoundingBox&, const VideoBoundingBox&) = default;
};
void write_json(internal::JsonWriter& writer, const VideoBoundingBox& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VideoExtractionCategory.html
struct VideoExtractionCategory {
  /// Required.
  std::optional<OwnedOpen<State>> state{};
  std::optional<std::vector<OwnedOpen<VideoExtractionCategoryType>>> types{};

  friend bool operator==(const VideoExtractionCategory&, const VideoExtractionCategory&) = default;
};
void write_json(internal::JsonWriter& writer, const VideoExtractionCategory& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VideoStandardExtraction.html
struct VideoStandardExtraction {
  /// Required.
  Box<VideoExtractionCategory> category{};
  /// Required.
  std::optional<VideoBoundingBox> bounding_box{};

  friend bool operator==(const VideoStandardExtraction&, const VideoStandardExtraction&) = default;
};
void write_json(internal::JsonWriter& writer, const VideoStandardExtraction& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VideoStandardGenerativeField.html
struct VideoStandardGenerativeField {
  /// Required.
  std::optional<OwnedOpen<State>> state{};
  std::optional<std::vector<OwnedOpen<VideoStandardGenerativeFieldType>>> types{};

  friend bool operator==(const VideoStandardGenerativeField&, const VideoStandardGenerativeField&) = default;
};
void write_json(internal::JsonWriter& writer, const VideoStandardGenerativeField& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VideoStandardOutputConfiguration.html
struct VideoStandardOutputConfiguration {
  Box<VideoStandardExtraction> extraction{};
  Box<VideoStandardGenerativeField> generative_field{};

  friend bool operator==(const VideoStandardOutputConfiguration&, const VideoStandardOutputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VideoStandardOutputConfiguration& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_StandardOutputConfiguration.html
struct StandardOutputConfiguration {
  Box<DocumentStandardOutputConfiguration> document{};
  std::optional<ImageStandardOutputConfiguration> image{};
  std::optional<VideoStandardOutputConfiguration> video{};
  std::optional<AudioStandardOutputConfiguration> audio{};

  friend bool operator==(const StandardOutputConfiguration&, const StandardOutputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const StandardOutputConfiguration& in);

}  // namespace outcrop::bedrock_data_automation
