// ListPaymentManagers: the output of Client::list_payment_managers, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/payment_manager_summary.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListPaymentManagersView;

/// One page of payment managers.
struct ListPaymentManagers {
  /// The payment managers of this page.
  std::optional<std::vector<PaymentManagerSummary>> payment_managers{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListPaymentManagers&, const ListPaymentManagers&) = default;
};
ListPaymentManagers to_owned(const ListPaymentManagersView& view);
void write_json(internal::JsonWriter& writer, const ListPaymentManagers& in);

}  // namespace outcrop::bedrock_agentcore_control
