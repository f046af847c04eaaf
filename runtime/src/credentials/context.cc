// Fills in what ProviderSettings leaves out.
#include "credentials/context.h"

#include <utility>

#include "base/ascii.h"
#include "outcrop/log.h"
#include "signing/crypto_library.h"

namespace outcrop::internal {
namespace {

template <class T>
std::shared_ptr<T> or_machine(const std::shared_ptr<T>& given, const std::shared_ptr<T>& machine) {
  return given ? given : machine;
}

}  // namespace

ProviderContext::ProviderContext(const ProviderSettings& settings, std::optional<std::string> profile)
    : settings_(settings), profile_(std::move(profile)) {
  begin_crypto_library();  // before a provider's first call would, see there
  const Seams seams = settings.seams ? *settings.seams : Seams{};
  environment_ = environment_of(seams);
  clock_ = or_machine(seams.clock, machine_clock());
  random_ = or_machine(seams.random, machine_random());
}

void ProviderContext::warn(std::string_view text) const {
  if (!settings_.log || !settings_.log->wants(LogLevel::warning)) return;
  settings_.log->write({.level = LogLevel::warning, .operation = "Credentials", .invocation_id = {}, .text = text});
}

Result<ClientChoices> ProviderContext::choices(std::string_view service_id) const {
  const Result<ConfigSources> found = sources();
  if (!found) return found.error();
  const bool has_kinds = service_id == "STS";  // the hosts of the others are of one kind
  return checked_choices({.id = service_id},
                         {.use_fips_endpoint = has_kinds ? settings_.use_fips_endpoint : std::nullopt,
                          .use_dualstack_endpoint = has_kinds ? settings_.use_dualstack_endpoint : std::nullopt,
                          .ca_bundle = settings_.ca_bundle,
                          .http_proxy = settings_.http_proxy,
                          .https_proxy = settings_.https_proxy,
                          .no_proxy = settings_.no_proxy},
                         *found);
}

Result<Region> ProviderContext::region(std::string_view own, std::string_view what) const {
  std::string text(own);
  if (text.empty()) text = settings_.region.value_or(std::string());
  if (text.empty()) {
    const Result<ConfigSources> found = sources();
    if (!found) return found.error();
    text = choose({}, {}, *found).text(Setting::region);
  }
  if (text.empty())
    return Error{.kind = ErrorKind::configuration,
                 .code = "MissingRegion",
                 .message = std::string(what) + " needs a region; set AWS_REGION or `region` of the profile"};
  std::optional<Region> region = parse_region(text);
  if (!region)
    return Error{.kind = ErrorKind::configuration,
                 .code = "InvalidRegion",
                 .message = quoted(text) + " is not a region; " + std::string(what) + " needs one"};
  return *std::move(region);
}

Result<Transport*> ProviderContext::transport() const {
  if (settings_.transport) return settings_.transport.get();
  std::unique_lock lock(mutex_);
  if (transport_) return transport_.get();
  lock.unlock();  // a child that another thread forks while files are read would wait for ever
  const Result<ClientChoices> chosen = choices();
  if (!chosen) return chosen.error();
  lock.lock();
  if (!transport_) transport_ = make_curl_transport(curl_settings(*chosen, *environment_));
  return transport_.get();
}

CurlSettings curl_settings(const ClientChoices& choices, const Environment& environment) {
  const auto proxy = [&choices](Setting of_scheme) {
    return choices.text(choices[of_scheme] ? of_scheme : Setting::all_proxy);
  };
  const std::string ca_bundle = choices.text(Setting::ca_bundle);
  const std::string path = environment.expand_home(ca_bundle);
  return {.ca_bundle = path.empty() ? ca_bundle : path,  // without a home it is a file that isn't there
          .http_proxy = proxy(Setting::http_proxy),
          .https_proxy = proxy(Setting::https_proxy),
          .no_proxy = choices.text(Setting::no_proxy)};
}

Transport& ProviderContext::direct_transport() const {
  if (settings_.transport) return *settings_.transport;
  const std::lock_guard lock(mutex_);
  if (!direct_transport_) direct_transport_ = make_curl_transport({});
  return *direct_transport_;
}

}  // namespace outcrop::internal
