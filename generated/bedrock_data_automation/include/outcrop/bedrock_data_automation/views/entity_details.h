// EntityDetailsView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_data_automation {

/// A word or phrase that transcripts should get right.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_Phrase.html
struct PhraseView {
  /// The phrase as it is spoken.
  ///
  /// Sensitive: never logged.
  std::string_view text{};
  /// How the transcript spells it, upper and lower case included. Absent: as `text`.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> display_as_text{};
};
const internal::Schema& schema_of(const PhraseView*);

/// A vocabulary: words and phrases of one language that transcripts should get right.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VocabularyEntity.html
struct VocabularyEntityView {
  /// The vocabulary's id, unique within the library.
  std::optional<std::string_view> entity_id{};
  /// What the vocabulary is about.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// The language of the phrases.
  Open<Language> language{};
  /// The words and phrases.
  std::span<const PhraseView> phrases{};
  /// When it changed last.
  std::optional<Timestamp> last_modified_time{};
};
const internal::Schema& schema_of(const VocabularyEntityView*);

/// An entity of a library.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_EntityDetails.html
struct EntityDetailsView {
  enum class Member : std::uint16_t {
    none,
    vocabulary,
    unknown,
  };

  Member member{};
  /// The entity is a vocabulary; its phrases are told.
  OptionalRef<VocabularyEntityView> vocabulary{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const EntityDetailsView*);

}  // namespace outcrop::bedrock_data_automation
