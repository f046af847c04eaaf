// Writes StandardOutputConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/types/standard_output_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_data_automation {

void write_json(internal::JsonWriter& writer, const ChannelLabelingConfiguration& in) {
  writer.begin_object();
  writer.required("state", in.state);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SpeakerLabelingConfiguration& in) {
  writer.begin_object();
  writer.required("state", in.state);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const TranscriptConfiguration& in) {
  writer.begin_object();
  writer.member("speakerLabeling", in.speaker_labeling);
  writer.member("channelLabeling", in.channel_labeling);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AudioExtractionCategoryTypeConfiguration& in) {
  writer.begin_object();
  writer.member("transcript", in.transcript);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AudioExtractionCategory& in) {
  writer.begin_object();
  writer.required("state", in.state);
  writer.member("types", in.types);
  writer.member("typeConfiguration", in.type_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AudioStandardExtraction& in) {
  writer.begin_object();
  writer.required("category", in.category);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AudioStandardGenerativeField& in) {
  writer.begin_object();
  writer.required("state", in.state);
  writer.member("types", in.types);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AudioStandardOutputConfiguration& in) {
  writer.begin_object();
  writer.member("extraction", in.extraction);
  writer.member("generativeField", in.generative_field);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DocumentBoundingBox& in) {
  writer.begin_object();
  writer.required("state", in.state);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DocumentExtractionGranularity& in) {
  writer.begin_object();
  writer.member("types", in.types);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DocumentOutputAdditionalFileFormat& in) {
  writer.begin_object();
  writer.required("state", in.state);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DocumentOutputTextFormat& in) {
  writer.begin_object();
  writer.member("types", in.types);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DocumentOutputFormat& in) {
  writer.begin_object();
  writer.required("textFormat", in.text_format);
  writer.required("additionalFileFormat", in.additional_file_format);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DocumentStandardExtraction& in) {
  writer.begin_object();
  writer.required("granularity", in.granularity);
  writer.required("boundingBox", in.bounding_box);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DocumentStandardGenerativeField& in) {
  writer.begin_object();
  writer.required("state", in.state);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DocumentStandardOutputConfiguration& in) {
  writer.begin_object();
  writer.member("extraction", in.extraction);
  writer.member("generativeField", in.generative_field);
  writer.member("outputFormat", in.output_format);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ImageBoundingBox& in) {
  writer.begin_object();
  writer.required("state", in.state);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ImageExtractionCategory& in) {
  writer.begin_object();
  writer.required("state", in.state);
  writer.member("types", in.types);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ImageStandardExtraction& in) {
  writer.begin_object();
  writer.required("category", in.category);
  writer.required("boundingBox", in.bounding_box);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ImageStandardGenerativeField& in) {
  writer.begin_object();
  writer.required("state", in.state);
  writer.member("types", in.types);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ImageStandardOutputConfiguration& in) {
  writer.begin_object();
  writer.member("extraction", in.extraction);
  writer.member("generativeField", in.generative_field);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VideoBoundingBox& in) {
  writer.begin_object();
  writer.required("state", in.state);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VideoExtractionCategory& in) {
  writer.begin_object();
  writer.required("state", in.state);
  writer.member("types", in.types);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VideoStandardExtraction& in) {
  writer.begin_object();
  writer.required("category", in.category);
  writer.required("boundingBox", in.bounding_box);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VideoStandardGenerativeField& in) {
  writer.begin_object();
  writer.required("state", in.state);
  writer.member("types", in.types);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VideoStandardOutputConfiguration& in) {
  writer.begin_object();
  writer.member("extraction", in.extraction);
  writer.member("generativeField", in.generative_field);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const StandardOutputConfiguration& in) {
  writer.begin_object();
  writer.member("document", in.document);
  writer.member("image", in.image);
  writer.member("video", in.video);
  writer.member("audio", in.audio);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
