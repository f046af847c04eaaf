// ListHarnesses: the output of Client::list_harnesses, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/harness_summary.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListHarnessesView;

/// One page of harnesses.
struct ListHarnesses {
  /// The harnesses of this page.
  std::optional<std::vector<HarnessSummary>> harnesses{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListHarnesses&, const ListHarnesses&) = default;
};
ListHarnesses to_owned(const ListHarnessesView& view);
void write_json(internal::JsonWriter& writer, const ListHarnesses& in);

}  // namespace outcrop::bedrock_agentcore_control
