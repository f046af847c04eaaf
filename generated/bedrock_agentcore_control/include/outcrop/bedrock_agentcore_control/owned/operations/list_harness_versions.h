// ListHarnessVersions: the output of Client::list_harness_versions, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/harness_version_summary.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListHarnessVersionsView;

/// One page of versions.
struct ListHarnessVersions {
  /// The versions of this page.
  std::optional<std::vector<HarnessVersionSummary>> harness_versions{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListHarnessVersions&, const ListHarnessVersions&) = default;
};
ListHarnessVersions to_owned(const ListHarnessVersionsView& view);
void write_json(internal::JsonWriter& writer, const ListHarnessVersions& in);

}  // namespace outcrop::bedrock_agentcore_control
