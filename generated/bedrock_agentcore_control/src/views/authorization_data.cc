// Decode tables of AuthorizationDataView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/authorization_data.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field o_auth2_authorization_data_fields[] = {
    {"authorizationUrl", &internal::string_type, offsetof(OAuth2AuthorizationDataView, authorization_url),
     internal::Slot::plain},
    {"userId", &internal::string_type, offsetof(OAuth2AuthorizationDataView, user_id), internal::Slot::optional},
};

constexpr internal::Field authorization_data_fields[] = {
    {"oauth2", &schemas::o_auth2_authorization_data_type, offsetof(AuthorizationDataView, oauth2),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema o_auth2_authorization_data_schema =
    internal::structure_schema<OAuth2AuthorizationDataView>("OAuth2AuthorizationData",
                                                            o_auth2_authorization_data_fields);
constinit const internal::Type o_auth2_authorization_data_type =
    internal::structure_type<OAuth2AuthorizationDataView>(o_auth2_authorization_data_schema);

constinit const internal::Schema authorization_data_schema =
    internal::union_schema<AuthorizationDataView>("AuthorizationData", authorization_data_fields);
constinit const internal::Type authorization_data_type =
    internal::union_type<AuthorizationDataView>(authorization_data_schema);

}  // namespace schemas

const internal::Schema& schema_of(const OAuth2AuthorizationDataView*) {
  return schemas::o_auth2_authorization_data_schema;
}
const internal::Schema& schema_of(const AuthorizationDataView*) { return schemas::authorization_data_schema; }

}  // namespace outcrop::bedrock_agentcore_control
