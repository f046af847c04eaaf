// ListABTests: the output of Client::list_ab_tests, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/owned/ab_test_summary.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct ListABTestsView;

/// One page of A/B tests.
struct ListABTests {
  /// The A/B tests on this page.
  std::optional<std::vector<ABTestSummary>> ab_tests{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListABTests&, const ListABTests&) = default;
};
ListABTests to_owned(const ListABTestsView& view);
void write_json(internal::JsonWriter& writer, const ListABTests& in);

}  // namespace outcrop::bedrock_agentcore
