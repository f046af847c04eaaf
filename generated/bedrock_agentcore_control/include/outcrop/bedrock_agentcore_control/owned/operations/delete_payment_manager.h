// DeletePaymentManager: the output of Client::delete_payment_manager, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

struct DeletePaymentManagerView;

/// The payment manager that is being deleted.
struct DeletePaymentManager {
  /// The state that the payment manager is in.
  std::optional<OwnedOpen<PaymentManagerStatus>> status{};
  /// The payment manager's id.
  std::optional<std::string> payment_manager_id{};

  friend bool operator==(const DeletePaymentManager&, const DeletePaymentManager&) = default;
};
DeletePaymentManager to_owned(const DeletePaymentManagerView& view);
void write_json(internal::JsonWriter& writer, const DeletePaymentManager& in);

}  // namespace outcrop::bedrock_agentcore_control
