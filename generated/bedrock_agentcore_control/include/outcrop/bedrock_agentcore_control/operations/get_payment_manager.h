// Input and output of Client::get_payment_manager.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/authorizer_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/workload_identity_details.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_payment_manager. An absent member is not sent.
struct GetPaymentManagerRequest {
  /// Required.
  std::optional<std::string> payment_manager_id{};

  friend bool operator==(const GetPaymentManagerRequest&, const GetPaymentManagerRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetPaymentManagerRequest& in);

/// Output of Client::get_payment_manager; valid as long as its Response.
struct GetPaymentManagerView {
  std::string_view payment_manager_arn{};
  std::string_view payment_manager_id{};
  std::string_view name{};
  std::optional<std::string_view> description{};
  Open<PaymentsAuthorizerType> authorizer_type{};
  OptionalRef<AuthorizerConfigurationView> authorizer_configuration{};
  std::string_view role_arn{};
  OptionalRef<WorkloadIdentityDetailsView> workload_identity_details{};
  Timestamp created_at{};
  Timestamp last_updated_at{};
  Open<PaymentManagerStatus> status{};
  MapView<std::string_view> tags{};
  std::optional<std::string_view> kms_key_arn{};
};
const internal::Schema& schema_of(const GetPaymentManagerView*);

}  // namespace outcrop::bedrock_agentcore_control
