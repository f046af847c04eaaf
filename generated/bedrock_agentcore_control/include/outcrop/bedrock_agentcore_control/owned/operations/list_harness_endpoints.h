// ListHarnessEndpoints: the output of Client::list_harness_endpoints, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/harness_endpoint.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListHarnessEndpointsView;

/// One page of endpoints.
struct ListHarnessEndpoints {
  /// The endpoints of this page.
  std::optional<std::vector<HarnessEndpoint>> endpoints{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListHarnessEndpoints&, const ListHarnessEndpoints&) = default;
};
ListHarnessEndpoints to_owned(const ListHarnessEndpointsView& view);
void write_json(internal::JsonWriter& writer, const ListHarnessEndpoints& in);

}  // namespace outcrop::bedrock_agentcore_control
