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

struct ListPaymentManagers {
  std::optional<std::vector<PaymentManagerSummary>> payment_managers{};
  std::optional<std::string> next_token{};

  friend bool operator==(const ListPaymentManagers&, const ListPaymentManagers&) = default;
};
ListPaymentManagers to_owned(const ListPaymentManagersView& view);
void write_json(internal::JsonWriter& writer, const ListPaymentManagers& in);

}  // namespace outcrop::bedrock_agentcore_control
