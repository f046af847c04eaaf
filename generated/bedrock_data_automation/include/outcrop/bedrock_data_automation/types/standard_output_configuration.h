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

/// Whether a transcript tells the channels of the sound apart.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ChannelLabelingConfiguration.html
struct ChannelLabelingConfiguration {
  /// `ENABLED` names the channel of what is said.
  ///
  /// Required.
  std::optional<OwnedOpen<State>> state{};

  friend bool operator==(const ChannelLabelingConfiguration&, const ChannelLabelingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ChannelLabelingConfiguration& in);

/// Whether a transcript tells speakers apart.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_SpeakerLabelingConfiguration.html
struct SpeakerLabelingConfiguration {
  /// `ENABLED` names the speaker of what is said, by a number.
  ///
  /// Required.
  std::optional<OwnedOpen<State>> state{};

  friend bool operator==(const SpeakerLabelingConfiguration&, const SpeakerLabelingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const SpeakerLabelingConfiguration& in);

/// How a transcript tells speakers and channels apart. What is absent is not told.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_TranscriptConfiguration.html
struct TranscriptConfiguration {
  /// Whether speakers are told apart.
  std::optional<SpeakerLabelingConfiguration> speaker_labeling{};
  /// Whether channels of the sound are told apart.
  std::optional<ChannelLabelingConfiguration> channel_labeling{};

  friend bool operator==(const TranscriptConfiguration&, const TranscriptConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const TranscriptConfiguration& in);

/// Details of what is taken from sound.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioExtractionCategoryTypeConfiguration.html
struct AudioExtractionCategoryTypeConfiguration {
  /// How the transcript tells speakers and channels apart.
  Box<TranscriptConfiguration> transcript{};

  friend bool operator==(const AudioExtractionCategoryTypeConfiguration&,
                         const AudioExtractionCategoryTypeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AudioExtractionCategoryTypeConfiguration& in);

/// What is taken from sound as it is.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioExtractionCategory.html
struct AudioExtractionCategory {
  /// Whether anything is taken.
  ///
  /// Required.
  std::optional<OwnedOpen<State>> state{};
  /// What is taken, where `state` is `ENABLED`.
  std::optional<std::vector<OwnedOpen<AudioExtractionCategoryType>>> types{};
  /// Details of what is taken.
  std::optional<AudioExtractionCategoryTypeConfiguration> type_configuration{};

  friend bool operator==(const AudioExtractionCategory&, const AudioExtractionCategory&) = default;
};
void write_json(internal::JsonWriter& writer, const AudioExtractionCategory& in);

/// What is taken from sound as it is.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioStandardExtraction.html
struct AudioStandardExtraction {
  /// Which things are taken.
  ///
  /// Required.
  Box<AudioExtractionCategory> category{};

  friend bool operator==(const AudioStandardExtraction&, const AudioStandardExtraction&) = default;
};
void write_json(internal::JsonWriter& writer, const AudioStandardExtraction& in);

/// What a model writes about sound.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioStandardGenerativeField.html
struct AudioStandardGenerativeField {
  /// Whether a model writes anything.
  ///
  /// Required.
  std::optional<OwnedOpen<State>> state{};
  /// What it writes, where `state` is `ENABLED`.
  std::optional<std::vector<OwnedOpen<AudioStandardGenerativeFieldType>>> types{};

  friend bool operator==(const AudioStandardGenerativeField&, const AudioStandardGenerativeField&) = default;
};
void write_json(internal::JsonWriter& writer, const AudioStandardGenerativeField& in);

/// Standard output for sound. What is absent has the service's defaults.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioStandardOutputConfiguration.html
struct AudioStandardOutputConfiguration {
  /// What is taken from the sound as it is.
  std::optional<AudioStandardExtraction> extraction{};
  /// What a model writes about it.
  Box<AudioStandardGenerativeField> generative_field{};

  friend bool operator==(const AudioStandardOutputConfiguration&, const AudioStandardOutputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AudioStandardOutputConfiguration& in);

/// Whether results tell where things stand on the page.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentBoundingBox.html
struct DocumentBoundingBox {
  /// `ENABLED` adds the places.
  ///
  /// Required.
  std::optional<OwnedOpen<State>> state{};

  friend bool operator==(const DocumentBoundingBox&, const DocumentBoundingBox&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentBoundingBox& in);

/// Which parts of a document results are told for.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentExtractionGranularity.html
struct DocumentExtractionGranularity {
  /// The sizes of the parts.
  std::optional<std::vector<OwnedOpen<DocumentExtractionGranularityType>>> types{};

  friend bool operator==(const DocumentExtractionGranularity&, const DocumentExtractionGranularity&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentExtractionGranularity& in);

/// Whether results are written in files of their own formats too.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentOutputAdditionalFileFormat.html
struct DocumentOutputAdditionalFileFormat {
  /// `ENABLED` writes such files beside the JSON.
  ///
  /// Required.
  std::optional<OwnedOpen<State>> state{};

  friend bool operator==(const DocumentOutputAdditionalFileFormat&,
                         const DocumentOutputAdditionalFileFormat&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentOutputAdditionalFileFormat& in);

/// The formats that text is written in.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentOutputTextFormat.html
struct DocumentOutputTextFormat {
  /// The formats; each is given in the results.
  std::optional<std::vector<OwnedOpen<DocumentOutputTextFormatType>>> types{};

  friend bool operator==(const DocumentOutputTextFormat&, const DocumentOutputTextFormat&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentOutputTextFormat& in);

/// How the text of documents is written down.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentOutputFormat.html
struct DocumentOutputFormat {
  /// The formats of the text within the results.
  ///
  /// Required.
  std::optional<DocumentOutputTextFormat> text_format{};
  /// Whether there are files of those formats too.
  ///
  /// Required.
  std::optional<DocumentOutputAdditionalFileFormat> additional_file_format{};

  friend bool operator==(const DocumentOutputFormat&, const DocumentOutputFormat&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentOutputFormat& in);

/// What is taken from documents as it is.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentStandardExtraction.html
struct DocumentStandardExtraction {
  /// Which parts of a document results are told for.
  ///
  /// Required.
  std::optional<DocumentExtractionGranularity> granularity{};
  /// Whether results tell where things stand on the page.
  ///
  /// Required.
  std::optional<DocumentBoundingBox> bounding_box{};

  friend bool operator==(const DocumentStandardExtraction&, const DocumentStandardExtraction&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentStandardExtraction& in);

/// Whether a model writes about documents.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentStandardGenerativeField.html
struct DocumentStandardGenerativeField {
  /// `ENABLED` adds summaries, and descriptions of figures.
  ///
  /// Required.
  std::optional<OwnedOpen<State>> state{};

  friend bool operator==(const DocumentStandardGenerativeField&, const DocumentStandardGenerativeField&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentStandardGenerativeField& in);

/// Standard output for documents. What is absent has the service's defaults.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentStandardOutputConfiguration.html
struct DocumentStandardOutputConfiguration {
  /// What is taken from the document as it is.
  Box<DocumentStandardExtraction> extraction{};
  /// Whether a model writes about it.
  std::optional<DocumentStandardGenerativeField> generative_field{};
  /// How its text is written down.
  Box<DocumentOutputFormat> output_format{};

  friend bool operator==(const DocumentStandardOutputConfiguration&,
                         const DocumentStandardOutputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentStandardOutputConfiguration& in);

/// Whether results tell where things are in a picture.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ImageBoundingBox.html
struct ImageBoundingBox {
  /// `ENABLED` adds the places.
  ///
  /// Required.
  std::optional<OwnedOpen<State>> state{};

  friend bool operator==(const ImageBoundingBox&, const ImageBoundingBox&) = default;
};
void write_json(internal::JsonWriter& writer, const ImageBoundingBox& in);

/// What is taken from pictures as it is.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ImageExtractionCategory.html
struct ImageExtractionCategory {
  /// Whether anything is taken.
  ///
  /// Required.
  std::optional<OwnedOpen<State>> state{};
  /// What is taken, where `state` is `ENABLED`.
  std::optional<std::vector<OwnedOpen<ImageExtractionCategoryType>>> types{};

  friend bool operator==(const ImageExtractionCategory&, const ImageExtractionCategory&) = default;
};
void write_json(internal::JsonWriter& writer, const ImageExtractionCategory& in);

/// What is taken from pictures as it is.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ImageStandardExtraction.html
struct ImageStandardExtraction {
  /// Which things are taken.
  ///
  /// Required.
  Box<ImageExtractionCategory> category{};
  /// Whether results tell where things are in the picture.
  ///
  /// Required.
  std::optional<ImageBoundingBox> bounding_box{};

  friend bool operator==(const ImageStandardExtraction&, const ImageStandardExtraction&) = default;
};
void write_json(internal::JsonWriter& writer, const ImageStandardExtraction& in);

/// What a model writes about pictures.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ImageStandardGenerativeField.html
struct ImageStandardGenerativeField {
  /// Whether a model writes anything.
  ///
  /// Required.
  std::optional<OwnedOpen<State>> state{};
  /// What it writes, where `state` is `ENABLED`.
  std::optional<std::vector<OwnedOpen<ImageStandardGenerativeFieldType>>> types{};

  friend bool operator==(const ImageStandardGenerativeField&, const ImageStandardGenerativeField&) = default;
};
void write_json(internal::JsonWriter& writer, const ImageStandardGenerativeField& in);

/// Standard output for pictures. What is absent has the service's defaults.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ImageStandardOutputConfiguration.html
struct ImageStandardOutputConfiguration {
  /// What is taken from the picture as it is.
  Box<ImageStandardExtraction> extraction{};
  /// What a model writes about it.
  Box<ImageStandardGenerativeField> generative_field{};

  friend bool operator==(const ImageStandardOutputConfiguration&, const ImageStandardOutputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ImageStandardOutputConfiguration& in);

/// Whether results tell where things are in the frames.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VideoBoundingBox.html
struct VideoBoundingBox {
  /// `ENABLED` adds the places.
  ///
  /// Required.
  std::optional<OwnedOpen<State>> state{};

  friend bool operator==(const VideoBoundingBox&, const VideoBoundingBox&) = default;
};
void write_json(internal::JsonWriter& writer, const VideoBoundingBox& in);

/// What is taken from videos as it is.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VideoExtractionCategory.html
struct VideoExtractionCategory {
  /// Whether anything is taken.
  ///
  /// Required.
  std::optional<OwnedOpen<State>> state{};
  /// What is taken, where `state` is `ENABLED`.
  std::optional<std::vector<OwnedOpen<VideoExtractionCategoryType>>> types{};

  friend bool operator==(const VideoExtractionCategory&, const VideoExtractionCategory&) = default;
};
void write_json(internal::JsonWriter& writer, const VideoExtractionCategory& in);

/// What is taken from videos as it is.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VideoStandardExtraction.html
struct VideoStandardExtraction {
  /// Which things are taken.
  ///
  /// Required.
  Box<VideoExtractionCategory> category{};
  /// Whether results tell where things are in the frames.
  ///
  /// Required.
  std::optional<VideoBoundingBox> bounding_box{};

  friend bool operator==(const VideoStandardExtraction&, const VideoStandardExtraction&) = default;
};
void write_json(internal::JsonWriter& writer, const VideoStandardExtraction& in);

/// What a model writes about videos.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VideoStandardGenerativeField.html
struct VideoStandardGenerativeField {
  /// Whether a model writes anything.
  ///
  /// Required.
  std::optional<OwnedOpen<State>> state{};
  /// What it writes, where `state` is `ENABLED`.
  std::optional<std::vector<OwnedOpen<VideoStandardGenerativeFieldType>>> types{};

  friend bool operator==(const VideoStandardGenerativeField&, const VideoStandardGenerativeField&) = default;
};
void write_json(internal::JsonWriter& writer, const VideoStandardGenerativeField& in);

/// Standard output for videos. What is absent has the service's defaults.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VideoStandardOutputConfiguration.html
struct VideoStandardOutputConfiguration {
  /// What is taken from the video as it is.
  Box<VideoStandardExtraction> extraction{};
  /// What a model writes about it.
  Box<VideoStandardGenerativeField> generative_field{};

  friend bool operator==(const VideoStandardOutputConfiguration&, const VideoStandardOutputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VideoStandardOutputConfiguration& in);

/// What is taken out of every file, by kind. What is absent has the service's defaults.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_StandardOutputConfiguration.html
struct StandardOutputConfiguration {
  /// What is taken from documents.
  Box<DocumentStandardOutputConfiguration> document{};
  /// What is taken from pictures.
  std::optional<ImageStandardOutputConfiguration> image{};
  /// What is taken from videos.
  std::optional<VideoStandardOutputConfiguration> video{};
  /// What is taken from sound.
  std::optional<AudioStandardOutputConfiguration> audio{};

  friend bool operator==(const StandardOutputConfiguration&, const StandardOutputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const StandardOutputConfiguration& in);

}  // namespace outcrop::bedrock_data_automation
