// Connection: what all calls of a client share.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>

#include "base/per_process.h"
#include "client/settings.h"
#include "client/slot_pool.h"
#include "client/workspace.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/environment.h"
#include "outcrop/internal/json_reader.h"
#include "retry/clock_skew.h"
#include "retry/retrier.h"
#include "transport/lane_pool.h"

namespace outcrop::internal {

/// Safe from many threads. Reads settings with the first call, and after a failure with the next.
class Connection {
 public:
  Connection(const Service& service, ClientConfig config);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  /// What the first call resolves.
  struct Resolved {
    Resolved(Settings s, std::shared_ptr<Transport> t, std::size_t max_lanes, std::shared_ptr<Clock> clock)
        : settings(std::move(s)), transport(std::move(t)), lanes(transport, max_lanes, std::move(clock)) {}
    Settings settings;
    std::shared_ptr<Transport> transport;
    mutable LanePool lanes;
  };
  /// Null: `error` says why; the next call tries again, since what was in the way (no descriptor left, a broken file)
  /// may have gone.
  const Resolved* resolved(Error& error);
  /// Null: nobody has called `resolved` with success yet.
  const Resolved* resolved_before() const { return ready_.load(std::memory_order_acquire); }

  // The following once resolved.

  /// Credentials for an attempt, null where the operation needs none; or why there are none, be it that a provider
  /// threw. May block, within `limits`.
  Result<CredentialsPtr> identify(const Operation& operation, const ResolveOptions& limits) noexcept;
  /// False: calls of `operation` go without `identify`.
  bool needs_identity(const Operation& operation) const;
  /// `identify` would find everything in memory, and not block.
  bool identity_at_hand(const Operation& operation) const;
  /// To an established connection. That of defaults_mode auto changes when instance metadata has answered, which one
  /// call waits for; others go on meanwhile.
  std::chrono::milliseconds connect_limit() const { return std::chrono::milliseconds(connect_limit_.load()); }

  const ClientConfig& config() const { return config_; }
  Clock& clock() const { return *seams_.clock; }
  Random& random() const { return *seams_.random; }
  const Environment& environment() const { return *environment_of(seams_); }
  StoragePtr take_storage() { return storages_->take(); }
  DecodeLimits reader_limits() const {
    return {
        .memory = config_.max_response_bytes, .views = config_.max_view_bytes, .nesting = config_.max_response_nesting};
  }
  SlotPool<Workspace>& workspaces() { return workspaces_; }
  SlotPool<JsonReader>& readers() { return readers_; }
  RetryBudget& retries() { return retries_; }
  ClockSkew& clock_skew() { return clock_skew_; }

 private:
  Result<std::unique_ptr<const Resolved>> resolve() const;
  bool is_signed(const Operation& operation) const;
  void ask_for_region(const ResolveOptions& limits);

  const Service& service_;
  ClientConfig config_;  // unchanged until its secrets are wiped
  Seams seams_;
  const std::shared_ptr<StoragePool> storages_;
  SlotPool<Workspace> workspaces_;
  SlotPool<JsonReader> readers_;
  RetryBudget retries_;
  ClockSkew clock_skew_;

  /// Files are read with it held: a child that is forked meanwhile has another.
  struct Resolving {
    void inherit_from(Resolving&) {}
    std::mutex mutex;
  };
  const PerProcess<Resolving> resolving_{[] { return std::make_unique<Resolving>(); }};
  std::unique_ptr<const Resolved> resolved_;  // guarded by resolving_
  std::atomic<const Resolved*> ready_{};      // resolved_, for those who need no lock

  std::atomic<std::chrono::milliseconds::rep> connect_limit_{};
  std::atomic<bool> region_wanted_{};  // of the instance; false while a call asks for it, too
};

}  // namespace outcrop::internal
