// Decode tables and records of OfferView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/offer.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field dimensional_price_rate_fields[] = {
    {"dimension", &internal::string_type, offsetof(DimensionalPriceRateView, dimension), internal::Slot::optional},
    {"price", &internal::string_type, offsetof(DimensionalPriceRateView, price), internal::Slot::optional},
    {"description", &internal::string_type, offsetof(DimensionalPriceRateView, description), internal::Slot::optional},
    {"unit", &internal::string_type, offsetof(DimensionalPriceRateView, unit), internal::Slot::optional},
};

constexpr internal::Field legal_term_fields[] = {
    {"url", &internal::string_type, offsetof(LegalTermView, url), internal::Slot::optional},
};

constexpr internal::Type pricing_term_rate_card_type =
    internal::list_type<DimensionalPriceRateView>(schemas::dimensional_price_rate_type);
constexpr internal::Field pricing_term_fields[] = {
    {"rateCard", &pricing_term_rate_card_type, offsetof(PricingTermView, rate_card), internal::Slot::plain},
};

constexpr internal::Field support_term_fields[] = {
    {"refundPolicyDescription", &internal::string_type, offsetof(SupportTermView, refund_policy_description),
     internal::Slot::optional},
};

constexpr internal::Field validity_term_fields[] = {
    {"agreementDuration", &internal::string_type, offsetof(ValidityTermView, agreement_duration),
     internal::Slot::optional},
};

constexpr internal::Field term_details_fields[] = {
    {"usageBasedPricingTerm", &schemas::pricing_term_type, offsetof(TermDetailsView, usage_based_pricing_term),
     internal::Slot::plain},
    {"legalTerm", &schemas::legal_term_type, offsetof(TermDetailsView, legal_term), internal::Slot::plain},
    {"supportTerm", &schemas::support_term_type, offsetof(TermDetailsView, support_term), internal::Slot::plain},
    {"validityTerm", &schemas::validity_term_type, offsetof(TermDetailsView, validity_term), internal::Slot::reference},
};

constexpr internal::Field offer_fields[] = {
    {"offerId", &internal::string_type, offsetof(OfferView, offer_id), internal::Slot::optional},
    {"offerToken", &internal::string_type, offsetof(OfferView, offer_token), internal::Slot::plain},
    {"termDetails", &schemas::term_details_type, offsetof(OfferView, term_details), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_offer(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<OfferView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"offerId", Lead::either>(view.offer_id)) return nullptr;
  if (!in.text<"offerToken", Lead::either>(view.offer_token)) return nullptr;
  if (!in.structure<"termDetails">(view.term_details, [&](auto& inner) {
        if (!in.structure<"legalTerm", Lead::brace>(inner.legal_term, [&](auto& inner2) {
              if (!in.text<"url", Lead::either>(inner2.url)) return false;
              return true;
            }))
          return false;
        if (!in.structure<"supportTerm">(inner.support_term, [&](auto& inner2) {
              if (!in.text<"refundPolicyDescription", Lead::either>(inner2.refund_policy_description)) return false;
              return true;
            }))
          return false;
        if (!in.structure<"usageBasedPricingTerm">(inner.usage_based_pricing_term, [&](auto& inner2) {
              if (!in.value<"rateCard", Lead::brace>(*schemas::pricing_term_schema.fields[0].type,
                                                     internal::Slot::plain, &inner2.rate_card))
                return false;
              return true;
            }))
          return false;
        if (!in.reference<"validityTerm">(inner.validity_term, [&](auto& inner2) {
              if (!in.text<"agreementDuration", Lead::either>(inner2.agreement_duration)) return false;
              return true;
            }))
          return false;
        return true;
      }))
    return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord offer_record{read_offer};

}  // namespace

namespace schemas {

constinit const internal::Schema dimensional_price_rate_schema =
    internal::structure_schema<DimensionalPriceRateView>("DimensionalPriceRate", dimensional_price_rate_fields);
constinit const internal::Type dimensional_price_rate_type =
    internal::structure_type<DimensionalPriceRateView>(dimensional_price_rate_schema);

constinit const internal::Schema legal_term_schema =
    internal::structure_schema<LegalTermView>("LegalTerm", legal_term_fields);
constinit const internal::Type legal_term_type = internal::structure_type<LegalTermView>(legal_term_schema);

constinit const internal::Schema pricing_term_schema =
    internal::structure_schema<PricingTermView>("PricingTerm", pricing_term_fields);
constinit const internal::Type pricing_term_type = internal::structure_type<PricingTermView>(pricing_term_schema);

constinit const internal::Schema support_term_schema =
    internal::structure_schema<SupportTermView>("SupportTerm", support_term_fields);
constinit const internal::Type support_term_type = internal::structure_type<SupportTermView>(support_term_schema);

constinit const internal::Schema validity_term_schema =
    internal::structure_schema<ValidityTermView>("ValidityTerm", validity_term_fields);
constinit const internal::Type validity_term_type = internal::structure_type<ValidityTermView>(validity_term_schema);

constinit const internal::Schema term_details_schema =
    internal::structure_schema<TermDetailsView>("TermDetails", term_details_fields);
constinit const internal::Type term_details_type = internal::structure_type<TermDetailsView>(term_details_schema);

constinit const internal::Schema offer_schema =
    internal::structure_schema<OfferView>("Offer", offer_fields, &offer_record);
constinit const internal::Type offer_type = internal::structure_type<OfferView>(offer_schema);

}  // namespace schemas

const internal::Schema& schema_of(const DimensionalPriceRateView*) { return schemas::dimensional_price_rate_schema; }
const internal::Schema& schema_of(const LegalTermView*) { return schemas::legal_term_schema; }
const internal::Schema& schema_of(const PricingTermView*) { return schemas::pricing_term_schema; }
const internal::Schema& schema_of(const SupportTermView*) { return schemas::support_term_schema; }
const internal::Schema& schema_of(const ValidityTermView*) { return schemas::validity_term_schema; }
const internal::Schema& schema_of(const TermDetailsView*) { return schemas::term_details_schema; }
const internal::Schema& schema_of(const OfferView*) { return schemas::offer_schema; }

}  // namespace outcrop::bedrock
