// Decode tables and records of PaymentSessionSummaryView.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/payment_session_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field payment_session_summary_fields[] = {
    {"paymentSessionId", &internal::string_type, offsetof(PaymentSessionSummaryView, payment_session_id),
     internal::Slot::plain},
    {"paymentManagerArn", &internal::string_type, offsetof(PaymentSessionSummaryView, payment_manager_arn),
     internal::Slot::plain},
    {"userId", &internal::string_type, offsetof(PaymentSessionSummaryView, user_id), internal::Slot::plain},
    {"expiryTimeInMinutes", &internal::int32_type, offsetof(PaymentSessionSummaryView, expiry_time_in_minutes),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(PaymentSessionSummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(PaymentSessionSummaryView, updated_at), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_payment_session_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<PaymentSessionSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"createdAt", Lead::brace>(view.created_at)) return nullptr;
  if (!in.value<"expiryTimeInMinutes">(internal::int32_type, internal::Slot::plain, &view.expiry_time_in_minutes))
    return nullptr;
  if (!in.text<"paymentManagerArn">(view.payment_manager_arn)) return nullptr;
  if (!in.text<"paymentSessionId">(view.payment_session_id)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  if (!in.text<"userId">(view.user_id)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord payment_session_summary_record{read_payment_session_summary};

}  // namespace

namespace schemas {

constinit const internal::Schema payment_session_summary_schema = internal::structure_schema<PaymentSessionSummaryView>(
    "PaymentSessionSummary", payment_session_summary_fields, &payment_session_summary_record);
constinit const internal::Type payment_session_summary_type =
    internal::structure_type<PaymentSessionSummaryView>(payment_session_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const PaymentSessionSummaryView*) { return schemas::payment_session_summary_schema; }

}  // namespace outcrop::bedrock_agentcore
