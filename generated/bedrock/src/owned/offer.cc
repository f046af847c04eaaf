// Makes Offer and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/offer.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/offer.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

DimensionalPriceRate to_owned(const DimensionalPriceRateView& view) {
  DimensionalPriceRate owned;
  internal::own(owned.dimension, view.dimension);
  internal::own(owned.price, view.price);
  internal::own(owned.description, view.description);
  internal::own(owned.unit, view.unit);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DimensionalPriceRate& in) {
  writer.begin_object();
  writer.member("dimension", in.dimension);
  writer.member("price", in.price);
  writer.member("description", in.description);
  writer.member("unit", in.unit);
  writer.end_object();
}

LegalTerm to_owned(const LegalTermView& view) {
  LegalTerm owned;
  internal::own(owned.url, view.url);
  return owned;
}

void write_json(internal::JsonWriter& writer, const LegalTerm& in) {
  writer.begin_object();
  writer.member("url", in.url);
  writer.end_object();
}

PricingTerm to_owned(const PricingTermView& view) {
  PricingTerm owned;
  internal::own(owned.rate_card, view.rate_card);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PricingTerm& in) {
  writer.begin_object();
  writer.member("rateCard", in.rate_card);
  writer.end_object();
}

SupportTerm to_owned(const SupportTermView& view) {
  SupportTerm owned;
  internal::own(owned.refund_policy_description, view.refund_policy_description);
  return owned;
}

void write_json(internal::JsonWriter& writer, const SupportTerm& in) {
  writer.begin_object();
  writer.member("refundPolicyDescription", in.refund_policy_description);
  writer.end_object();
}

ValidityTerm to_owned(const ValidityTermView& view) {
  ValidityTerm owned;
  internal::own(owned.agreement_duration, view.agreement_duration);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ValidityTerm& in) {
  writer.begin_object();
  writer.member("agreementDuration", in.agreement_duration);
  writer.end_object();
}

TermDetails to_owned(const TermDetailsView& view) {
  TermDetails owned;
  internal::own(owned.usage_based_pricing_term, view.usage_based_pricing_term);
  internal::own(owned.legal_term, view.legal_term);
  internal::own(owned.support_term, view.support_term);
  internal::own(owned.validity_term, view.validity_term);
  return owned;
}

void write_json(internal::JsonWriter& writer, const TermDetails& in) {
  writer.begin_object();
  writer.member("usageBasedPricingTerm", in.usage_based_pricing_term);
  writer.member("legalTerm", in.legal_term);
  writer.member("supportTerm", in.support_term);
  writer.member("validityTerm", in.validity_term);
  writer.end_object();
}

Offer to_owned(const OfferView& view) {
  Offer owned;
  internal::own(owned.offer_id, view.offer_id);
  internal::own(owned.offer_token, view.offer_token);
  internal::own(owned.term_details, view.term_details);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Offer& in) {
  writer.begin_object();
  writer.member("offerId", in.offer_id);
  writer.member("offerToken", in.offer_token);
  writer.member("termDetails", in.term_details);
  writer.end_object();
}

}  // namespace outcrop::bedrock
