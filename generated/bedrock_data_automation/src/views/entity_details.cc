// Decode tables of EntityDetailsView and the shapes that only it holds.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/views/entity_details.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_data_automation {
namespace {

constexpr internal::Field phrase_fields[] = {
    {"text", &internal::string_type, offsetof(PhraseView, text), internal::Slot::plain, true},
    {"displayAsText", &internal::string_type, offsetof(PhraseView, display_as_text), internal::Slot::optional, true},
};

constexpr internal::Type vocabulary_entity_phrases_type = internal::list_type<PhraseView>(schemas::phrase_type);
constexpr internal::Field vocabulary_entity_fields[] = {
    {"entityId", &internal::string_type, offsetof(VocabularyEntityView, entity_id), internal::Slot::optional},
    {"description", &internal::string_type, offsetof(VocabularyEntityView, description), internal::Slot::optional,
     true},
    {"language", &schemas::language_type, offsetof(VocabularyEntityView, language), internal::Slot::plain},
    {"phrases", &vocabulary_entity_phrases_type, offsetof(VocabularyEntityView, phrases), internal::Slot::plain},
    {"lastModifiedTime", &internal::date_time_type, offsetof(VocabularyEntityView, last_modified_time),
     internal::Slot::optional},
};

constexpr internal::Field entity_details_fields[] = {
    {"vocabulary", &schemas::vocabulary_entity_type, offsetof(EntityDetailsView, vocabulary),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema phrase_schema = internal::structure_schema<PhraseView>("Phrase", phrase_fields);
constinit const internal::Type phrase_type = internal::structure_type<PhraseView>(phrase_schema);

constinit const internal::Schema vocabulary_entity_schema =
    internal::structure_schema<VocabularyEntityView>("VocabularyEntity", vocabulary_entity_fields);
constinit const internal::Type vocabulary_entity_type =
    internal::structure_type<VocabularyEntityView>(vocabulary_entity_schema);

constinit const internal::Schema entity_details_schema =
    internal::union_schema<EntityDetailsView>("EntityDetails", entity_details_fields);
constinit const internal::Type entity_details_type = internal::union_type<EntityDetailsView>(entity_details_schema);

}  // namespace schemas

const internal::Schema& schema_of(const PhraseView*) { return schemas::phrase_schema; }
const internal::Schema& schema_of(const VocabularyEntityView*) { return schemas::vocabulary_entity_schema; }
const internal::Schema& schema_of(const EntityDetailsView*) { return schemas::entity_details_schema; }

}  // namespace outcrop::bedrock_data_automation
