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

/// A vocabulary: words and phrases of one language that transcripts should get right.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VocabularyEntity.html
struct VocabularyEntity {
  /// The vocabulary's id, unique within the library.
  std::optional<std::string> entity_id{};
  /// What the vocabulary is about.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The language of the phrases.
  std::optional<OwnedOpen<Language>> language{};
  /// The words and phrases.
  std::optional<std::vector<Phrase>> phrases{};
  /// When it changed last.
  std::optional<Timestamp> last_modified_time{};

  friend bool operator==(const VocabularyEntity&, const VocabularyEntity&) = default;
};
VocabularyEntity to_owned(const VocabularyEntityView& view);
void write_json(internal::JsonWriter& writer, const VocabularyEntity& in);

/// An entity of a library.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_EntityDetails.html
struct EntityDetails {
  /// The entity is a vocabulary; its phrases are told.
  Box<VocabularyEntity> vocabulary{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const EntityDetails&, const EntityDetails&) = default;
};
EntityDetails to_owned(const EntityDetailsView& view);
void write_json(internal::JsonWriter& writer, const EntityDetails& in);

}  // namespace outcrop::bedrock_data_automation
