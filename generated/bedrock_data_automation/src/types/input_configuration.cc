// Writes InputConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/types/input_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_data_automation {

void write_json(internal::JsonWriter& writer, const DeleteEntitiesInfo& in) {
  writer.begin_object();
  writer.required("entityIds", in.entity_ids);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Phrase& in) {
  writer.begin_object();
  writer.sensitive().required("text", in.text);
  writer.sensitive().member("displayAsText", in.display_as_text);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VocabularyEntityInfo& in) {
  writer.begin_object();
  writer.member("entityId", in.entity_id);
  writer.sensitive().member("description", in.description);
  writer.required("language", in.language);
  writer.required("phrases", in.phrases);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const UpsertEntityInfo& in) {
  writer.exactly_one("UpsertEntityInfo", in.vocabulary.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("vocabulary", in.vocabulary);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InlinePayload& in) {
  writer.exactly_one("InlinePayload", in.upsert_entities_info.has_value() + in.delete_entities_info.has_value() +
                                          in.unknown.has_value());
  writer.begin_object();
  writer.member("upsertEntitiesInfo", in.upsert_entities_info);
  writer.member("deleteEntitiesInfo", in.delete_entities_info);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InputConfiguration& in) {
  writer.begin_object();
  writer.member("s3Object", in.s3_object);
  writer.member("inlinePayload", in.inline_payload);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
