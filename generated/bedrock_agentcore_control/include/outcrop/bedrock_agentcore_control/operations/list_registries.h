// Input and output of Client::list_registries.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/registry_summary.h"
#include "outcrop/open.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::list_registries. An absent member is not sent.
/// Which registries are listed.
struct ListRegistriesRequest {
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};
  /// Only registries in this state.
  std::optional<OwnedOpen<RegistryStatus>> status{};
  /// Only registries whose users are checked in this way.
  std::optional<OwnedOpen<RegistryAuthorizerType>> authorizer_type{};

  friend bool operator==(const ListRegistriesRequest&, const ListRegistriesRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListRegistriesRequest& in);

/// Output of Client::list_registries; valid as long as its Response.
/// One page of registries.
struct ListRegistriesView {
  /// The registries of this page.
  std::span<const RegistrySummaryView> registries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListRegistriesView*);

}  // namespace outcrop::bedrock_agentcore_control
