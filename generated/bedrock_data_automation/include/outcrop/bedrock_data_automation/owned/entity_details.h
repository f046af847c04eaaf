// EntityDetails and the shapes that only it holds.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/types/input_configuration.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_data_automation {

struct VocabularyEntityView;
struct EntityDetailsView;

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VocabularyEntity.html
struct VocabularyEntity {
  std::optional<std::string> entity_id{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<OwnedOpen<Language>> language{};
  std::optional<std::vector<Phrase>> phrases{};
  std::optional<Timestamp> last_modified_time{};

  friend bool operator==(const VocabularyEntity&, const VocabularyEntity&) = default;
};
VocabularyEntity to_owned(const VocabularyEntityView& view);
void write_json(internal::JsonWriter& writer, const VocabularyEntity& in);

/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_EntityDetails.html
struct EntityDetails {
  Box<VocabularyEntity> vocabulary{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const EntityDetails&, const EntityDetails&) = default;
};
EntityDetails to_owned(const EntityDetailsView& view);
void write_json(internal::JsonWriter& writer, const EntityDetails& in);

}  // namespace outcrop::bedrock_data_automation
