// Resolves the settings of a client with its first call, and after a failure with the next.
#include "client/connection.h"

#include <utility>

#include "base/thrown.h"
#include "outcrop/internal/environment.h"
#include "outcrop/internal/json_reader.h"
#include "outcrop/internal/wipe.h"
#include "signing/crypto_library.h"

namespace outcrop::internal {
namespace {

Seams complete(const std::shared_ptr<const Seams>& given) {
  Seams seams = given ? *given : Seams{};
  if (!seams.clock) seams.clock = machine_clock();
  if (!seams.random) seams.random = machine_random();
  return seams;
}

}  // namespace

Connection::Connection(const Service& service, ClientConfig config)
    : service_(service), config_(std::move(config)), seams_(complete(config_.seams)), storages_(StoragePool::make()) {
  begin_crypto_library();  // destructors of objects that live until the program ends may make calls
}

Connection::~Connection() {
  if (config_.bearer_token) wipe(*config_.bearer_token);
}

const Connection::Resolved* Connection::resolved(Error& error) {
  if (const Resolved* ready = ready_.load(std::memory_order_acquire)) return ready;
  const std::lock_guard lock(resolving_.get().mutex);
  if (const Resolved* ready = ready_.load(std::memory_order_acquire)) return ready;
  Result<std::unique_ptr<const Resolved>> result = resolve();
  if (!result) {
    error = std::move(result).error();
    return nullptr;
  }
  resolved_ = *std::move(result);
  connect_limit_ = resolved_->settings.connect_limit.count();
  region_wanted_ = resolved_->settings.asks_for_region_of_instance;
  ready_.store(resolved_.get(), std::memory_order_release);
  return resolved_.get();
}

Result<std::unique_ptr<const Connection::Resolved>> Connection::resolve() const {
  if (config_.max_connections < 1)
    return Error{.kind = ErrorKind::configuration,
                 .code = "InvalidMaxConnections",
                 .message = "ClientConfig::max_connections is " + std::to_string(config_.max_connections) +
                            "; a client needs at least 1"};
  if (config_.max_response_nesting < 1 || config_.max_response_nesting > kMaxJsonDepth)
    return Error{.kind = ErrorKind::configuration,
                 .code = "InvalidMaxResponseNesting",
                 .message = "ClientConfig::max_response_nesting is " + std::to_string(config_.max_response_nesting) +
                            "; it can be 1 to " + std::to_string(kMaxJsonDepth)};
  const Environment& environment = *environment_of(seams_);
  if (std::string problem = decoder_problem(environment.variable("OUTCROP_DECODER").value_or(""),
                                            environment.variable("OUTCROP_KERNEL").value_or(""));
      !problem.empty())
    return Error{.kind = ErrorKind::configuration, .code = "InvalidDecoder", .message = std::move(problem)};
  Result<Settings> settings = resolve_settings(service_, config_, seams_);
  if (!settings) return std::move(settings).error();
  (*settings).transport.http2 = config_.http2;
  std::shared_ptr<Transport> transport =
      config_.transport ? config_.transport : make_curl_transport(settings->transport);
  return std::unique_ptr<const Resolved>(std::make_unique<Resolved>(
      *std::move(settings), std::move(transport), static_cast<std::size_t>(config_.max_connections), seams_.clock));
}

bool Connection::is_signed(const Operation& operation) const {
  const Settings& settings = resolved_before()->settings;
  return !operation.unsigned_request && !settings.is_anonymous && settings.bearer_token.empty();
}

bool Connection::needs_identity(const Operation& operation) const {
  return is_signed(operation) || region_wanted_.load(std::memory_order_relaxed);
}

bool Connection::identity_at_hand(const Operation& operation) const {
  if (region_wanted_.load(std::memory_order_relaxed)) return false;
  return !is_signed(operation) || resolved_before()->settings.identity()->at_hand();
}

Result<CredentialsPtr> Connection::identify(const Operation& operation, const ResolveOptions& limits) noexcept {
  try {
    ask_for_region(limits);
    if (!is_signed(operation)) return CredentialsPtr();
    CredentialsProvider& provider = *resolved_before()->settings.identity();
    Result<CredentialsPtr> credentials = provider.resolve(limits);
    if (credentials && !*credentials)
      return Error{.kind = ErrorKind::credentials,
                   .code = "NoCredentials",
                   .message = "the credentials provider \"" + provider.name() +
                              "\" gave a null pointer; it has to give credentials or an Error"};
    return credentials;
  } catch (...) {
    return thrown(ErrorKind::credentials, "a credentials provider threw");
  }
}

// A call that is cut short by its own limits leaves the question to the next one.
void Connection::ask_for_region(const ResolveOptions& limits) {
  if (!region_wanted_.load(std::memory_order_relaxed) || !region_wanted_.exchange(false)) return;
  const auto limit = limit_of_automatic_mode(resolved_before()->settings, config_, seams_, limits);
  if (limit) {
    connect_limit_ = limit->count();
  } else {
    region_wanted_ = true;
  }
}

std::shared_ptr<Connection> make_connection(const Service& service, ClientConfig config) {
  return std::make_shared<Connection>(service, std::move(config));
}

}  // namespace outcrop::internal
