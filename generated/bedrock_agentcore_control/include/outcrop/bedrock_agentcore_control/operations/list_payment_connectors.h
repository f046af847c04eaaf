// Input and output of Client::list_payment_connectors.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/payment_connector_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::list_payment_connectors. An absent member is not sent.
/// Whose connectors are listed.
struct ListPaymentConnectorsRequest {
  /// The id that CreatePaymentManager gave the payment manager.
  ///
  /// Required.
  std::optional<std::string> payment_manager_id{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListPaymentConnectorsRequest&, const ListPaymentConnectorsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListPaymentConnectorsRequest& in);

/// Output of Client::list_payment_connectors; valid as long as its Response.
/// One page of connectors.
struct ListPaymentConnectorsView {
  /// The connectors of this page.
  std::span<const PaymentConnectorSummaryView> payment_connectors{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListPaymentConnectorsView*);

}  // namespace outcrop::bedrock_agentcore_control
