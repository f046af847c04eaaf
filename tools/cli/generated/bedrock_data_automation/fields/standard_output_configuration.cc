// Tables of the shapes in outcrop/bedrock_data_automation/types/standard_output_configuration.h.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/types/standard_output_configuration.h>

#include "bedrock_data_automation/fields.h"

namespace outcrop::bedrock_data_automation {

const cli::Shape& fields_of(const AudioExtractionCategory*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AudioExtractionCategory::state>("state", true),
      cli::field<&AudioExtractionCategory::types>("types"),
      cli::field<&AudioExtractionCategory::type_configuration>("typeConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "AudioExtractionCategory", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AudioExtractionCategoryTypeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AudioExtractionCategoryTypeConfiguration::transcript>("transcript"),
  };
  static constexpr cli::Shape shape{.name = "AudioExtractionCategoryTypeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AudioStandardExtraction*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AudioStandardExtraction::category>("category", true),
  };
  static constexpr cli::Shape shape{.name = "AudioStandardExtraction", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AudioStandardGenerativeField*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AudioStandardGenerativeField::state>("state", true),
      cli::field<&AudioStandardGenerativeField::types>("types"),
  };
  static constexpr cli::Shape shape{.name = "AudioStandardGenerativeField", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AudioStandardOutputConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AudioStandardOutputConfiguration::extraction>("extraction"),
      cli::field<&AudioStandardOutputConfiguration::generative_field>("generativeField"),
  };
  static constexpr cli::Shape shape{.name = "AudioStandardOutputConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ChannelLabelingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ChannelLabelingConfiguration::state>("state", true),
  };
  static constexpr cli::Shape shape{.name = "ChannelLabelingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DocumentBoundingBox*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentBoundingBox::state>("state", true),
  };
  static constexpr cli::Shape shape{.name = "DocumentBoundingBox", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DocumentExtractionGranularity*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentExtractionGranularity::types>("types"),
  };
  static constexpr cli::Shape shape{.name = "DocumentExtractionGranularity", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DocumentOutputAdditionalFileFormat*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentOutputAdditionalFileFormat::state>("state", true),
  };
  static constexpr cli::Shape shape{.name = "DocumentOutputAdditionalFileFormat", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DocumentOutputFormat*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentOutputFormat::text_format>("textFormat", true),
      cli::field<&DocumentOutputFormat::additional_file_format>("additionalFileFormat", true),
  };
  static constexpr cli::Shape shape{.name = "DocumentOutputFormat", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DocumentOutputTextFormat*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentOutputTextFormat::types>("types"),
  };
  static constexpr cli::Shape shape{.name = "DocumentOutputTextFormat", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DocumentStandardExtraction*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentStandardExtraction::granularity>("granularity", true),
      cli::field<&DocumentStandardExtraction::bounding_box>("boundingBox", true),
  };
  static constexpr cli::Shape shape{.name = "DocumentStandardExtraction", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DocumentStandardGenerativeField*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentStandardGenerativeField::state>("state", true),
  };
  static constexpr cli::Shape shape{.name = "DocumentStandardGenerativeField", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DocumentStandardOutputConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentStandardOutputConfiguration::extraction>("extraction"),
      cli::field<&DocumentStandardOutputConfiguration::generative_field>("generativeField"),
      cli::field<&DocumentStandardOutputConfiguration::output_format>("outputFormat"),
  };
  static constexpr cli::Shape shape{.name = "DocumentStandardOutputConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ImageBoundingBox*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ImageBoundingBox::state>("state", true),
  };
  static constexpr cli::Shape shape{.name = "ImageBoundingBox", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ImageExtractionCategory*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ImageExtractionCategory::state>("state", true),
      cli::field<&ImageExtractionCategory::types>("types"),
  };
  static constexpr cli::Shape shape{.name = "ImageExtractionCategory", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ImageStandardExtraction*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ImageStandardExtraction::category>("category", true),
      cli::field<&ImageStandardExtraction::bounding_box>("boundingBox", true),
  };
  static constexpr cli::Shape shape{.name = "ImageStandardExtraction", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ImageStandardGenerativeField*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ImageStandardGenerativeField::state>("state", true),
      cli::field<&ImageStandardGenerativeField::types>("types"),
  };
  static constexpr cli::Shape shape{.name = "ImageStandardGenerativeField", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ImageStandardOutputConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ImageStandardOutputConfiguration::extraction>("extraction"),
      cli::field<&ImageStandardOutputConfiguration::generative_field>("generativeField"),
  };
  static constexpr cli::Shape shape{.name = "ImageStandardOutputConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SpeakerLabelingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SpeakerLabelingConfiguration::state>("state", true),
  };
  static constexpr cli::Shape shape{.name = "SpeakerLabelingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const StandardOutputConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&StandardOutputConfiguration::document>("document"),
      cli::field<&StandardOutputConfiguration::image>("image"),
      cli::field<&StandardOutputConfiguration::video>("video"),
      cli::field<&StandardOutputConfiguration::audio>("audio"),
  };
  static constexpr cli::Shape shape{.name = "StandardOutputConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const TranscriptConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TranscriptConfiguration::speaker_labeling>("speakerLabeling"),
      cli::field<&TranscriptConfiguration::channel_labeling>("channelLabeling"),
  };
  static constexpr cli::Shape shape{.name = "TranscriptConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VideoBoundingBox*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VideoBoundingBox::state>("state", true),
  };
  static constexpr cli::Shape shape{.name = "VideoBoundingBox", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VideoExtractionCategory*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VideoExtractionCategory::state>("state", true),
      cli::field<&VideoExtractionCategory::types>("types"),
  };
  static constexpr cli::Shape shape{.name = "VideoExtractionCategory", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VideoStandardExtraction*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VideoStandardExtraction::category>("category", true),
      cli::field<&VideoStandardExtraction::bounding_box>("boundingBox", true),
  };
  static constexpr cli::Shape shape{.name = "VideoStandardExtraction", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VideoStandardGenerativeField*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VideoStandardGenerativeField::state>("state", true),
      cli::field<&VideoStandardGenerativeField::types>("types"),
  };
  static constexpr cli::Shape shape{.name = "VideoStandardGenerativeField", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VideoStandardOutputConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VideoStandardOutputConfiguration::extraction>("extraction"),
      cli::field<&VideoStandardOutputConfiguration::generative_field>("generativeField"),
  };
  static constexpr cli::Shape shape{.name = "VideoStandardOutputConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_data_automation
