// IngestionJobSortBy: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

/// What a list of ingestion jobs is sorted by, and in which direction.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_IngestionJobSortBy.html
struct IngestionJobSortBy {
  /// What they are sorted by.
  ///
  /// Required.
  std::optional<OwnedOpen<IngestionJobSortByAttribute>> attribute{};
  /// Whether the smallest or the largest comes first.
  ///
  /// Required.
  std::optional<OwnedOpen<SortOrder>> order{};

  friend bool operator==(const IngestionJobSortBy&, const IngestionJobSortBy&) = default;
};
void write_json(internal::JsonWriter& writer, const IngestionJobSortBy& in);

}  // namespace outcrop::bedrock_agent
