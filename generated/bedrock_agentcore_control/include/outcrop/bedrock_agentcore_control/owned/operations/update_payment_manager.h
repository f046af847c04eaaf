// UpdatePaymentManager: the output of Client::update_payment_manager, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/owned/workload_identity_details.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdatePaymentManagerView;

struct UpdatePaymentManager {
  std::string payment_manager_arn{};
  std::string payment_manager_id{};
  std::string name{};
  std::optional<OwnedOpen<PaymentsAuthorizerType>> authorizer_type{};
  std::string role_arn{};
  std::optional<WorkloadIdentityDetails> workload_identity_details{};
  Timestamp last_updated_at{};
  std::optional<OwnedOpen<PaymentManagerStatus>> status{};
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const UpdatePaymentManager&, const UpdatePaymentManager&) = default;
};
UpdatePaymentManager to_owned(const UpdatePaymentManagerView& view);
void write_json(internal::JsonWriter& writer, const UpdatePaymentManager& in);

}  // namespace outcrop::bedrock_agentcore_control
