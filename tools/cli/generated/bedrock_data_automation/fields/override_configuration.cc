// Tables of the shapes in outcrop/bedrock_data_automation/types/override_configuration.h.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/types/override_configuration.h>

#include "bedrock_data_automation/fields.h"

namespace outcrop::bedrock_data_automation {

const cli::Shape& fields_of(const AudioLanguageConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AudioLanguageConfiguration::input_languages>("inputLanguages"),
      cli::field<&AudioLanguageConfiguration::generative_output_language>("generativeOutputLanguage"),
      cli::field<&AudioLanguageConfiguration::identify_multiple_languages>("identifyMultipleLanguages"),
  };
  static constexpr cli::Shape shape{.name = "AudioLanguageConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AudioOverrideConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AudioOverrideConfiguration::modality_processing>("modalityProcessing"),
      cli::field<&AudioOverrideConfiguration::language_configuration>("languageConfiguration"),
      cli::field<&AudioOverrideConfiguration::sensitive_data_configuration>("sensitiveDataConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "AudioOverrideConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DocumentOverrideConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentOverrideConfiguration::splitter>("splitter"),
      cli::field<&DocumentOverrideConfiguration::modality_processing>("modalityProcessing"),
      cli::field<&DocumentOverrideConfiguration::sensitive_data_configuration>("sensitiveDataConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "DocumentOverrideConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ImageOverrideConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ImageOverrideConfiguration::modality_processing>("modalityProcessing"),
      cli::field<&ImageOverrideConfiguration::sensitive_data_configuration>("sensitiveDataConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ImageOverrideConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ModalityProcessingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModalityProcessingConfiguration::state>("state"),
  };
  static constexpr cli::Shape shape{.name = "ModalityProcessingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ModalityRoutingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModalityRoutingConfiguration::jpeg>("jpeg"),
      cli::field<&ModalityRoutingConfiguration::png>("png"),
      cli::field<&ModalityRoutingConfiguration::mp4>("mp4"),
      cli::field<&ModalityRoutingConfiguration::mov>("mov"),
  };
  static constexpr cli::Shape shape{.name = "ModalityRoutingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OverrideConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OverrideConfiguration::document>("document"),
      cli::field<&OverrideConfiguration::image>("image"),
      cli::field<&OverrideConfiguration::video>("video"),
      cli::field<&OverrideConfiguration::audio>("audio"),
      cli::field<&OverrideConfiguration::modality_routing>("modalityRouting"),
  };
  static constexpr cli::Shape shape{.name = "OverrideConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PIIEntitiesConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PIIEntitiesConfiguration::pii_entity_types>("piiEntityTypes"),
      cli::field<&PIIEntitiesConfiguration::redaction_mask_mode>("redactionMaskMode"),
  };
  static constexpr cli::Shape shape{.name = "PIIEntitiesConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SensitiveDataConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SensitiveDataConfiguration::detection_mode>("detectionMode", true),
      cli::field<&SensitiveDataConfiguration::detection_scope>("detectionScope"),
      cli::field<&SensitiveDataConfiguration::pii_entities_configuration>("piiEntitiesConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "SensitiveDataConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SplitterConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SplitterConfiguration::state>("state"),
  };
  static constexpr cli::Shape shape{.name = "SplitterConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VideoOverrideConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VideoOverrideConfiguration::modality_processing>("modalityProcessing"),
      cli::field<&VideoOverrideConfiguration::sensitive_data_configuration>("sensitiveDataConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "VideoOverrideConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_data_automation
