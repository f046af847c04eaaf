// Writes OverrideConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/types/override_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_data_automation {

void write_json(internal::JsonWriter& writer, const AudioLanguageConfiguration& in) {
  writer.begin_object();
  writer.member("inputLanguages", in.input_languages);
  writer.member("generativeOutputLanguage", in.generative_output_language);
  writer.member("identifyMultipleLanguages", in.identify_multiple_languages);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ModalityProcessingConfiguration& in) {
  writer.begin_object();
  writer.member("state", in.state);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PIIEntitiesConfiguration& in) {
  writer.begin_object();
  writer.member("piiEntityTypes", in.pii_entity_types);
  writer.member("redactionMaskMode", in.redaction_mask_mode);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SensitiveDataConfiguration& in) {
  writer.begin_object();
  writer.required("detectionMode", in.detection_mode);
  writer.member("detectionScope", in.detection_scope);
  writer.member("piiEntitiesConfiguration", in.pii_entities_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AudioOverrideConfiguration& in) {
  writer.begin_object();
  writer.member("modalityProcessing", in.modality_processing);
  writer.member("languageConfiguration", in.language_configuration);
  writer.member("sensitiveDataConfiguration", in.sensitive_data_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SplitterConfiguration& in) {
  writer.begin_object();
  writer.member("state", in.state);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DocumentOverrideConfiguration& in) {
  writer.begin_object();
  writer.member("splitter", in.splitter);
  writer.member("modalityProcessing", in.modality_processing);
  writer.member("sensitiveDataConfiguration", in.sensitive_data_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ImageOverrideConfiguration& in) {
  writer.begin_object();
  writer.member("modalityProcessing", in.modality_processing);
  writer.member("sensitiveDataConfiguration", in.sensitive_data_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ModalityRoutingConfiguration& in) {
  writer.begin_object();
  writer.member("jpeg", in.jpeg);
  writer.member("png", in.png);
  writer.member("mp4", in.mp4);
  writer.member("mov", in.mov);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VideoOverrideConfiguration& in) {
  writer.begin_object();
  writer.member("modalityProcessing", in.modality_processing);
  writer.member("sensitiveDataConfiguration", in.sensitive_data_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const OverrideConfiguration& in) {
  writer.begin_object();
  writer.member("document", in.document);
  writer.member("image", in.image);
  writer.member("video", in.video);
  writer.member("audio", in.audio);
  writer.member("modalityRouting", in.modality_routing);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
