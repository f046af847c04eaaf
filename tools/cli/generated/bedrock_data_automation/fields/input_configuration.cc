// Tables of the shapes in outcrop/bedrock_data_automation/types/input_configuration.h.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/types/input_configuration.h>

#include "bedrock_data_automation/fields.h"

namespace outcrop::bedrock_data_automation {

const cli::Shape& fields_of(const DeleteEntitiesInfo*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DeleteEntitiesInfo::entity_ids>("entityIds", true),
  };
  static constexpr cli::Shape shape{.name = "DeleteEntitiesInfo", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InlinePayload*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InlinePayload::upsert_entities_info>("upsertEntitiesInfo"),
      cli::field<&InlinePayload::delete_entities_info>("deleteEntitiesInfo"),
  };
  static constexpr cli::Shape shape{.name = "InlinePayload", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const InputConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InputConfiguration::s3_object>("s3Object"),
      cli::field<&InputConfiguration::inline_payload>("inlinePayload"),
  };
  static constexpr cli::Shape shape{.name = "InputConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const Phrase*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Phrase::text>("text", true),
      cli::field<&Phrase::display_as_text>("displayAsText"),
  };
  static constexpr cli::Shape shape{.name = "Phrase", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const UpsertEntityInfo*) {
  static constexpr cli::Field fields[] = {
      cli::field<&UpsertEntityInfo::vocabulary>("vocabulary"),
  };
  static constexpr cli::Shape shape{.name = "UpsertEntityInfo", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const VocabularyEntityInfo*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VocabularyEntityInfo::entity_id>("entityId"),
      cli::field<&VocabularyEntityInfo::description>("description"),
      cli::field<&VocabularyEntityInfo::language>("language", true),
      cli::field<&VocabularyEntityInfo::phrases>("phrases", true),
  };
  static constexpr cli::Shape shape{.name = "VocabularyEntityInfo", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_data_automation
