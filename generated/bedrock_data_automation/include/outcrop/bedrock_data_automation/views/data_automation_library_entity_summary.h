// DataAutomationLibraryEntitySummaryView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_data_automation {

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VocabularyEntitySummary.html
struct VocabularyEntitySummaryView {
  std::optional<std::string_view> entity_id{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  Open<Language> language{};
  std::optional<std::int32_t> num_of_phrases{};
  std::optional<Timestamp> last_modified_time{};
};
const internal::Schema& schema_of(const VocabularyEntitySummaryView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibraryEntitySummary.html
struct DataAutomationLibraryEntitySummaryView {
  enum class Member : std::uint16_t {
    none,
    vocabulary,
    unknown,
  };

  Member member{};
  OptionalRef<VocabularyEntitySummaryView> vocabulary{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const DataAutomationLibraryEntitySummaryView*);

}  // namespace outcrop::bedrock_data_automation
