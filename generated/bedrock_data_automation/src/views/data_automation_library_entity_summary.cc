// Decode tables of DataAutomationLibraryEntitySummaryView and the shapes that only it holds.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/views/data_automation_library_entity_summary.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_data_automation {
namespace {

constexpr internal::Field vocabulary_entity_summary_fields[] = {
    {"entityId", &internal::string_type, offsetof(VocabularyEntitySummaryView, entity_id), internal::Slot::optional},
    {"description", &internal::string_type, offsetof(VocabularyEntitySummaryView, description),
     internal::Slot::optional, true},
    {"language", &schemas::language_type, offsetof(VocabularyEntitySummaryView, language), internal::Slot::plain},
    {"numOfPhrases", &internal::int32_type, offsetof(VocabularyEntitySummaryView, num_of_phrases),
     internal::Slot::optional},
    {"lastModifiedTime", &internal::date_time_type, offsetof(VocabularyEntitySummaryView, last_modified_time),
     internal::Slot::optional},
};

constexpr internal::Field data_automation_library_entity_summary_fields[] = {
    {"vocabulary", &schemas::vocabulary_entity_summary_type,
     offsetof(DataAutomationLibraryEntitySummaryView, vocabulary), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema vocabulary_entity_summary_schema =
    internal::structure_schema<VocabularyEntitySummaryView>("VocabularyEntitySummary",
                                                            vocabulary_entity_summary_fields);
constinit const internal::Type vocabulary_entity_summary_type =
    internal::structure_type<VocabularyEntitySummaryView>(vocabulary_entity_summary_schema);

constinit const internal::Schema data_automation_library_entity_summary_schema =
    internal::union_schema<DataAutomationLibraryEntitySummaryView>("DataAutomationLibraryEntitySummary",
                                                                   data_automation_library_entity_summary_fields);
constinit const internal::Type data_automation_library_entity_summary_type =
    internal::union_type<DataAutomationLibraryEntitySummaryView>(data_automation_library_entity_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const VocabularyEntitySummaryView*) {
  return schemas::vocabulary_entity_summary_schema;
}
const internal::Schema& schema_of(const DataAutomationLibraryEntitySummaryView*) {
  return schemas::data_automation_library_entity_summary_schema;
}

}  // namespace outcrop::bedrock_data_automation
