// Decode tables of PaymentSessionView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/payment_session.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field amount_fields[] = {
    {"value", &internal::string_type, offsetof(AmountView, value), internal::Slot::plain},
    {"currency", &schemas::currency_type, offsetof(AmountView, currency), internal::Slot::plain},
};

constexpr internal::Field available_limits_fields[] = {
    {"availableSpendAmount", &schemas::amount_type, offsetof(AvailableLimitsView, available_spend_amount),
     internal::Slot::reference},
    {"updatedAt", &internal::date_time_type, offsetof(AvailableLimitsView, updated_at), internal::Slot::optional},
};

constexpr internal::Field session_limits_fields[] = {
    {"maxSpendAmount", &schemas::amount_type, offsetof(SessionLimitsView, max_spend_amount), internal::Slot::plain},
};

constexpr internal::Field payment_session_fields[] = {
    {"paymentSessionId", &internal::string_type, offsetof(PaymentSessionView, payment_session_id),
     internal::Slot::plain},
    {"paymentManagerArn", &internal::string_type, offsetof(PaymentSessionView, payment_manager_arn),
     internal::Slot::plain},
    {"limits", &schemas::session_limits_type, offsetof(PaymentSessionView, limits), internal::Slot::reference},
    {"userId", &internal::string_type, offsetof(PaymentSessionView, user_id), internal::Slot::plain},
    {"expiryTimeInMinutes", &internal::int32_type, offsetof(PaymentSessionView, expiry_time_in_minutes),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(PaymentSessionView, created_at), internal::Slot::plain},
    {"availableLimits", &schemas::available_limits_type, offsetof(PaymentSessionView, available_limits),
     internal::Slot::reference},
    {"updatedAt", &internal::date_time_type, offsetof(PaymentSessionView, updated_at), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema amount_schema = internal::structure_schema<AmountView>("Amount", amount_fields);
constinit const internal::Type amount_type = internal::structure_type<AmountView>(amount_schema);

constinit const internal::Schema available_limits_schema =
    internal::structure_schema<AvailableLimitsView>("AvailableLimits", available_limits_fields);
constinit const internal::Type available_limits_type =
    internal::structure_type<AvailableLimitsView>(available_limits_schema);

constinit const internal::Schema session_limits_schema =
    internal::structure_schema<SessionLimitsView>("SessionLimits", session_limits_fields);
constinit const internal::Type session_limits_type = internal::structure_type<SessionLimitsView>(session_limits_schema);

constinit const internal::Schema payment_session_schema =
    internal::structure_schema<PaymentSessionView>("PaymentSession", payment_session_fields);
constinit const internal::Type payment_session_type =
    internal::structure_type<PaymentSessionView>(payment_session_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AmountView*) { return schemas::amount_schema; }
const internal::Schema& schema_of(const AvailableLimitsView*) { return schemas::available_limits_schema; }
const internal::Schema& schema_of(const SessionLimitsView*) { return schemas::session_limits_schema; }
const internal::Schema& schema_of(const PaymentSessionView*) { return schemas::payment_session_schema; }

}  // namespace outcrop::bedrock_agentcore
