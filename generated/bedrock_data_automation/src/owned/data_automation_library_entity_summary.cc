// Makes DataAutomationLibraryEntitySummary and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/data_automation_library_entity_summary.h"

#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/bedrock_data_automation/views/data_automation_library_entity_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

VocabularyEntitySummary to_owned(const VocabularyEntitySummaryView& view) {
  VocabularyEntitySummary owned;
  internal::own(owned.entity_id, view.entity_id);
  internal::own(owned.description, view.description);
  internal::own(owned.language, view.language);
  internal::own(owned.num_of_phrases, view.num_of_phrases);
  internal::own(owned.last_modified_time, view.last_modified_time);
  return owned;
}

void write_json(internal::JsonWriter& writer, const VocabularyEntitySummary& in) {
  writer.begin_object();
  writer.member("entityId", in.entity_id);
  writer.sensitive().member("description", in.description);
  writer.member("language", in.language);
  writer.member("numOfPhrases", in.num_of_phrases);
  writer.member("lastModifiedTime", in.last_modified_time, TimestampFormat::date_time);
  writer.end_object();
}

DataAutomationLibraryEntitySummary to_owned(const DataAutomationLibraryEntitySummaryView& view) {
  DataAutomationLibraryEntitySummary owned;
  internal::own(owned.vocabulary, view.vocabulary);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DataAutomationLibraryEntitySummary& in) {
  writer.exactly_one("DataAutomationLibraryEntitySummary", in.vocabulary.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("vocabulary", in.vocabulary);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
