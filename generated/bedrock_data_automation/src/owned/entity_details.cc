// Makes EntityDetails and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/entity_details.h"

#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/bedrock_data_automation/views/entity_details.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

VocabularyEntity to_owned(const VocabularyEntityView& view) {
  VocabularyEntity owned;
  internal::own(owned.entity_id, view.entity_id);
  internal::own(owned.description, view.description);
  internal::own(owned.language, view.language);
  internal::own(owned.phrases, view.phrases);
  internal::own(owned.last_modified_time, view.last_modified_time);
  return owned;
}

void write_json(internal::JsonWriter& writer, const VocabularyEntity& in) {
  writer.begin_object();
  writer.member("entityId", in.entity_id);
  writer.sensitive().member("description", in.description);
  writer.member("language", in.language);
  writer.member("phrases", in.phrases);
  writer.member("lastModifiedTime", in.last_modified_time, TimestampFormat::date_time);
  writer.end_object();
}

EntityDetails to_owned(const EntityDetailsView& view) {
  EntityDetails owned;
  internal::own(owned.vocabulary, view.vocabulary);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const EntityDetails& in) {
  writer.exactly_one("EntityDetails", in.vocabulary.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("vocabulary", in.vocabulary);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
