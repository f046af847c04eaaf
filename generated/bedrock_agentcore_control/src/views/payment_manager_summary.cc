// Decode tables and records of PaymentManagerSummaryView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/payment_manager_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field payment_manager_summary_fields[] = {
    {"paymentManagerArn", &internal::string_type, offsetof(PaymentManagerSummaryView, payment_manager_arn),
     internal::Slot::plain},
    {"paymentManagerId", &internal::string_type, offsetof(PaymentManagerSummaryView, payment_manager_id),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(PaymentManagerSummaryView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(PaymentManagerSummaryView, description), internal::Slot::optional},
    {"authorizerType", &schemas::payments_authorizer_type_type, offsetof(PaymentManagerSummaryView, authorizer_type),
     internal::Slot::plain},
    {"roleArn", &internal::string_type, offsetof(PaymentManagerSummaryView, role_arn), internal::Slot::plain},
    {"status", &schemas::payment_manager_status_type, offsetof(PaymentManagerSummaryView, status),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(PaymentManagerSummaryView, created_at), internal::Slot::optional},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(PaymentManagerSummaryView, last_updated_at),
     internal::Slot::plain},
    {"kmsKeyArn", &internal::string_type, offsetof(PaymentManagerSummaryView, kms_key_arn), internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_payment_manager_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<PaymentManagerSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.choice<"authorizerType", 0, Lead::brace>(view.authorizer_type)) return nullptr;
  if (!in.time<"createdAt">(view.created_at)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.text<"kmsKeyArn">(view.kms_key_arn)) return nullptr;
  if (!in.time<"lastUpdatedAt">(view.last_updated_at)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.text<"paymentManagerArn">(view.payment_manager_arn)) return nullptr;
  if (!in.text<"paymentManagerId">(view.payment_manager_id)) return nullptr;
  if (!in.text<"roleArn">(view.role_arn)) return nullptr;
  if (!in.choice<"status", 1>(view.status)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* payment_manager_summary_enumerations[] = {
    &schemas::payments_authorizer_type_type,
    &schemas::payment_manager_status_type,
};
constexpr internal::CompiledRecord payment_manager_summary_record{read_payment_manager_summary,
                                                                  payment_manager_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema payment_manager_summary_schema = internal::structure_schema<PaymentManagerSummaryView>(
    "PaymentManagerSummary", payment_manager_summary_fields, &payment_manager_summary_record);
constinit const internal::Type payment_manager_summary_type =
    internal::structure_type<PaymentManagerSummaryView>(payment_manager_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const PaymentManagerSummaryView*) { return schemas::payment_manager_summary_schema; }

}  // namespace outcrop::bedrock_agentcore_control
