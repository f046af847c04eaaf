// Decode tables of ProxyConfigurationView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/proxy_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field basic_auth_fields[] = {
    {"secretArn", &internal::string_type, offsetof(BasicAuthView, secret_arn), internal::Slot::plain},
};

constexpr internal::Field proxy_credentials_fields[] = {
    {"basicAuth", &schemas::basic_auth_type, offsetof(ProxyCredentialsView, basic_auth), internal::Slot::reference},
};

constexpr internal::Field external_proxy_fields[] = {
    {"server", &internal::string_type, offsetof(ExternalProxyView, server), internal::Slot::plain},
    {"port", &internal::int32_type, offsetof(ExternalProxyView, port), internal::Slot::plain},
    {"domainPatterns", &internal::string_list_type, offsetof(ExternalProxyView, domain_patterns),
     internal::Slot::plain},
    {"credentials", &schemas::proxy_credentials_type, offsetof(ExternalProxyView, credentials),
     internal::Slot::reference},
};

constexpr internal::Field proxy_fields[] = {
    {"externalProxy", &schemas::external_proxy_type, offsetof(ProxyView, external_proxy), internal::Slot::reference},
};

constexpr internal::Field proxy_bypass_fields[] = {
    {"domainPatterns", &internal::string_list_type, offsetof(ProxyBypassView, domain_patterns), internal::Slot::plain},
};

constexpr internal::Type proxy_configuration_proxies_type = internal::list_type<ProxyView>(schemas::proxy_type);
constexpr internal::Field proxy_configuration_fields[] = {
    {"proxies", &proxy_configuration_proxies_type, offsetof(ProxyConfigurationView, proxies), internal::Slot::plain},
    {"bypass", &schemas::proxy_bypass_type, offsetof(ProxyConfigurationView, bypass), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema basic_auth_schema =
    internal::structure_schema<BasicAuthView>("BasicAuth", basic_auth_fields);
constinit const internal::Type basic_auth_type = internal::structure_type<BasicAuthView>(basic_auth_schema);

constinit const internal::Schema proxy_credentials_schema =
    internal::union_schema<ProxyCredentialsView>("ProxyCredentials", proxy_credentials_fields);
constinit const internal::Type proxy_credentials_type =
    internal::union_type<ProxyCredentialsView>(proxy_credentials_schema);

constinit const internal::Schema external_proxy_schema =
    internal::structure_schema<ExternalProxyView>("ExternalProxy", external_proxy_fields);
constinit const internal::Type external_proxy_type = internal::structure_type<ExternalProxyView>(external_proxy_schema);

constinit const internal::Schema proxy_schema = internal::union_schema<ProxyView>("Proxy", proxy_fields);
constinit const internal::Type proxy_type = internal::union_type<ProxyView>(proxy_schema);

constinit const internal::Schema proxy_bypass_schema =
    internal::structure_schema<ProxyBypassView>("ProxyBypass", proxy_bypass_fields);
constinit const internal::Type proxy_bypass_type = internal::structure_type<ProxyBypassView>(proxy_bypass_schema);

constinit const internal::Schema proxy_configuration_schema =
    internal::structure_schema<ProxyConfigurationView>("ProxyConfiguration", proxy_configuration_fields);
constinit const internal::Type proxy_configuration_type =
    internal::structure_type<ProxyConfigurationView>(proxy_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const BasicAuthView*) { return schemas::basic_auth_schema; }
const internal::Schema& schema_of(const ProxyCredentialsView*) { return schemas::proxy_credentials_schema; }
const internal::Schema& schema_of(const ExternalProxyView*) { return schemas::external_proxy_schema; }
const internal::Schema& schema_of(const ProxyView*) { return schemas::proxy_schema; }
const internal::Schema& schema_of(const ProxyBypassView*) { return schemas::proxy_bypass_schema; }
const internal::Schema& schema_of(const ProxyConfigurationView*) { return schemas::proxy_configuration_schema; }

}  // namespace outcrop::bedrock_agentcore
