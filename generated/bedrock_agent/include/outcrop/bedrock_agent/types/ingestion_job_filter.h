// IngestionJobFilter: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

/// Only jobs that meet a condition.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_IngestionJobFilter.html
struct IngestionJobFilter {
  /// What is looked at.
  ///
  /// Required.
  std::optional<OwnedOpen<IngestionJobFilterAttribute>> attribute{};
  /// How it is compared.
  ///
  /// Required.
  std::optional<OwnedOpen<IngestionJobFilterOperator>> operator_{};
  /// What it is compared with.
  ///
  /// Required. At most 10 entries.
  std::optional<std::vector<std::string>> values{};

  friend bool operator==(const IngestionJobFilter&, const IngestionJobFilter&) = default;
};
void write_json(internal::JsonWriter& writer, const IngestionJobFilter& in);

}  // namespace outcrop::bedrock_agent
