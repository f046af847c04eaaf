// Moves many calls on in one thread: on lanes, by timers, and by what other threads say.
#include "client/dispatcher_loop.h"

#include <algorithm>
#include <utility>

namespace outcrop::internal {
namespace {

using std::chrono::milliseconds;

// Lanes that can't move on together are looked at in turn, this far apart.
constexpr milliseconds kTurn{1};

milliseconds at_least_zero(Instant::duration duration) {
  return std::max(milliseconds(0), std::chrono::ceil<milliseconds>(duration));
}

}  // namespace

DispatcherLoop::DispatcherLoop() : thread_([this] { run(); }) {}

DispatcherLoop::~DispatcherLoop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    wake();
  }
  thread_.join();
}

template <class T>
void DispatcherLoop::post(std::vector<T>& list, T item) {
  const std::lock_guard lock(mutex_);
  list.push_back(std::move(item));
  wake();
}

void DispatcherLoop::submit(std::unique_ptr<DispatchedCall> call) {
  DispatchedCall* const raw = call.get();
  raw->watch.emplace(raw->callers_token, [this, raw] {
    raw->stop.cancel();
    post(nudged_, raw);
  });
  if (raw->callers_token.cancelled()) raw->stop.cancel();  // before the watch: nobody wakes
  const std::lock_guard lock(mutex_);
  submitted_.push_back(std::move(call));
  ++in_flight_;
  wake();
}

std::size_t DispatcherLoop::in_flight() const {
  const std::lock_guard lock(mutex_);
  return in_flight_;
}

void DispatcherLoop::wait_until_idle() const {
  std::unique_lock lock(mutex_);
  idle_.wait(lock, [this] { return in_flight_ == 0; });
}

void DispatcherLoop::wake() {
  if (driven_) driven_->wake();
  if (clock_sleep_) clock_sleep_->cancel();
  news_.notify_one();
}

bool DispatcherLoop::has_news() const {
  return !submitted_.empty() || !answers_.empty() || !nudged_.empty() || (stopping_ && !stopped_);
}

void DispatcherLoop::run() noexcept {
  for (;;) {
    take_news();
    for (DispatchedClient& client : clients_) {
      fire_timers(client);
      send_ready(client);
    }
    if (stopped_ && calls_.empty()) {
      const std::lock_guard lock(mutex_);
      if (submitted_.empty()) return;
    }
    sleep();
    for (DispatchedClient& client : clients_) look_at_sent(client);
  }
}

void DispatcherLoop::take_news() {
  std::vector<std::unique_ptr<DispatchedCall>> submitted;
  std::vector<std::shared_ptr<CredentialsFetch>> answers;
  std::vector<DispatchedCall*> changed;
  bool stop = false;
  {
    const std::lock_guard lock(mutex_);
    submitted.swap(submitted_);
    answers.swap(answers_);
    changed.swap(nudged_);
    stop = stopping_;
  }
  std::erase_if(changed, [](const DispatchedCall* call) { return call->done; });
  over_.clear();
  for (const auto& answer : answers) {
    if (!answer->call) continue;
    answer->call->answered = answer->found.has_value();
    changed.push_back(answer->call);
  }
  for (auto& call : submitted) {
    DispatchedCall* const raw = call.get();
    raw->client = &client_of(raw->connection);
    ++raw->client->calls;
    calls_.emplace(raw, std::move(call));
    if (stopped_) raw->stop.cancel();
    changed.push_back(raw);
  }
  for (DispatchedCall* call : changed) step(*call);
  if (stop && !std::exchange(stopped_, true)) stop_all();
}

void DispatcherLoop::stop_all() {
  std::vector<DispatchedCall*> all;
  for (const auto& [raw, owned] : calls_) all.push_back(raw);
  for (DispatchedCall* call : all) {
    call->stop.cancel();
    step(*call);
  }
}

void DispatcherLoop::step(DispatchedCall& call) {
  if (call.done || !call.client) return;
  try {
    move_on(call);
  } catch (...) {
    fail(call);
    deliver(call);
  }
}

void DispatcherLoop::fail(DispatchedCall& call) {
  if (call.call.state() == Call::State::sending) call.client->lane.end(call.call.exchange());
  call.call.fail_by_exception();
}

void DispatcherLoop::move_on(DispatchedCall& call) {
  for (;;) {
    switch (call.call.state()) {
      case Call::State::preparing:
        if (has_to_wait(call, call.begin)) return;
        call.call.prepare();
        break;
      case Call::State::waiting:
        if (has_to_wait(call, call.call.due())) return;
        call.call.prepare();
        break;
      case Call::State::identifying:
        if (!has_credentials(call)) {
          if (has_to_wait(call, call.call.due())) return;
          call.call.look_at_limits();
        }
        break;
      case Call::State::ready:
        if (has_to_wait(call, call.call.due())) return queue(call, false);
        leave_queues(call);
        call.call.look_at_limits();
        break;
      case Call::State::sending:
        call.call.advance(call.client->lane);
        if (call.call.state() == Call::State::sending) return set_timer(call, call.call.due());
        leave_queues(call);
        // Lost with its connection: it has had its turn.
        if (call.call.state() == Call::State::ready && has_to_wait(call, call.call.due())) return queue(call, true);
        break;
      case Call::State::streaming:
      case Call::State::done:
        return deliver(call);
    }
  }
}

// Credentials that aren't at hand are asked for by another thread, while the call's limits are kept here.
bool DispatcherLoop::has_credentials(DispatchedCall& call) {
  Connection& connection = *call.connection;
  if (!call.fetch && connection.identity_at_hand(call.operation)) {
    call.call.identify(connection.identify(call.operation, call.call.resolve_options()));
    return true;
  }
  if (!call.fetch) {
    auto fetch = std::make_shared<CredentialsFetch>(
        CredentialsFetch{call.connection, call.operation, call.call.resolve_options(), {}, &call});
    call.client->credentials_thread.ask(fetch);
    call.fetch = std::move(fetch);
    return false;
  }
  if (!call.answered) return false;
  call.call.identify(*std::move(std::exchange(call.fetch, nullptr)->found));
  call.answered = false;
  return true;
}

// Sets a timer for the time when it has to be moved on.
bool DispatcherLoop::has_to_wait(DispatchedCall& call, Instant until) {
  if (call.options.cancellation.cancelled() || call.connection->clock().steady_now() >= until) return false;
  set_timer(call, until);
  return true;
}

void DispatcherLoop::queue(DispatchedCall& call, bool first) {
  if (std::exchange(call.queued, true)) return;
  auto& ready = call.client->ready;
  ready.insert(first ? ready.begin() : ready.end(), &call);
}

void DispatcherLoop::send_ready(DispatchedClient& client) {
  while (!client.ready.empty() && client.sending.size() < client.max_sending()) {
    DispatchedCall& call = *client.ready.front();
    client.ready.pop_front();
    call.queued = false;
    try {
      if (!client.lane.has_lane()) open_lane(client, call.call.transport());
      call.call.send(client.lane);
    } catch (...) {
      fail(call);
    }
    if (call.call.state() != Call::State::sending) {
      step(call);
      continue;
    }
    client.sending.push_back(&call);
    call.sending = true;
    set_timer(call, call.call.due());
  }
}

void DispatcherLoop::open_lane(DispatchedClient& client, Transport& transport) {
  for (DispatchedClient& other : clients_) {
    client.family = other.family;
    if (client.lane.open_beside(transport, other.lane)) return;
  }
  client.lane.open(transport);
  client.family = ++families_;
}

void DispatcherLoop::look_at_sent(DispatchedClient& client) {
  for (std::size_t i = client.sending.size(); i-- > 0;) {
    DispatchedCall& call = *client.sending[i];
    if (call.call.state() == Call::State::done || call.call.exchange().finished())
      step(call);  // which moves only the last one to its place
  }
}

void DispatcherLoop::fire_timers(DispatchedClient& client) {
  if (client.timers.empty()) return;
  const Instant now = client.connection->clock().steady_now();
  while (!client.timers.empty() && client.timers.begin()->first <= now) {
    DispatchedCall& call = *client.timers.begin()->second;
    set_timer(call, {});
    step(call);
  }
}

void DispatcherLoop::set_timer(DispatchedCall& call, std::optional<Instant> when) {
  if (when == Instant::max()) when.reset();
  if (call.timer) call.client->timers.erase(*std::exchange(call.timer, std::nullopt));
  if (when) call.timer = call.client->timers.emplace(*when, &call);
}

void DispatcherLoop::leave_queues(DispatchedCall& call) {
  set_timer(call, {});
  if (std::exchange(call.queued, false)) std::erase(call.client->ready, &call);
  if (!std::exchange(call.sending, false)) return;
  auto& sending = call.client->sending;
  *std::ranges::find(sending, &call) = sending.back();
  sending.pop_back();
}

void DispatcherLoop::deliver(DispatchedCall& call) {
  leave_queues(call);
  call.watch.reset();
  call.done = true;
  if (call.fetch) {
    std::exchange(call.fetch, nullptr)->call = nullptr;
    call.stop.cancel();  // for the provider
  }
  CallOutcome outcome = call.call.take(call.receiver->view());
  if (stopped_ && outcome.error && outcome.error->kind == ErrorKind::cancelled && !call.callers_token.cancelled())
    outcome.error->message = std::string(call.operation.name) + ": its Dispatcher was destroyed";
  call.receiver->receive(std::move(outcome));
  call.receiver.reset();
  --call.client->calls;
  over_.push_back(std::move(calls_.extract(&call).mapped()));
  const std::lock_guard lock(mutex_);
  if (--in_flight_ == 0) idle_.notify_all();
}

void DispatcherLoop::sleep() {
  const std::vector<LaneLease*> busy = busy_lanes();
  Instant::duration left = Instant::duration::max();
  DispatchedClient* clocked = nullptr;
  bool for_credentials_alone = true;
  for (DispatchedClient& client : clients_) {
    if (client.timers.empty()) continue;
    for_credentials_alone = for_credentials_alone && std::ranges::all_of(client.timers, [](const auto& timer) {
                              return timer.second->fetch != nullptr;
                            });
    const Instant::duration its = client.timers.begin()->first - client.connection->clock().steady_now();
    if (its >= left) continue;
    left = its;
    clocked = &client;
  }
  std::unique_lock lock(mutex_);
  if (has_news()) return;
  if (!busy.empty()) {
    driven_ = busy.front();
    lock.unlock();
    drive(busy, clocked ? at_least_zero(left) : milliseconds::max());
    lock.lock();
    driven_ = nullptr;
  } else if (!clocked) {
    news_.wait(lock, [this] { return has_news(); });
  } else if (for_credentials_alone) {
    // A clock that nobody waits for, as tests have, would go to the limit before the answer could come.
    news_.wait_for(lock, left, [this] { return has_news(); });
  } else {
    CancellationSource woken;
    clock_sleep_ = &woken;
    lock.unlock();
    clocked->connection->clock().wait_until(clocked->timers.begin()->first, woken.token());
    lock.lock();
    clock_sleep_ = nullptr;
  }
}

void DispatcherLoop::drive(const std::vector<LaneLease*>& lanes, milliseconds at_most) {
  try {
    for (std::size_t i = 1; i < lanes.size(); ++i) {
      lanes[i]->drive(milliseconds(0));
      at_most = std::min(at_most, kTurn);
    }
    lanes.front()->drive(at_most);
  } catch (...) {
    // The transport's: what was on its lane is off it now.
    for (DispatchedClient& client : clients_)
      for (DispatchedCall* const call : client.sending)
        if (client.lane.has_lost(call->call.exchange())) call->call.fail_by_exception();
  }
}

std::vector<LaneLease*> DispatcherLoop::busy_lanes() {
  std::vector<LaneLease*> lanes;
  std::vector<std::size_t> families;
  for (DispatchedClient& client : clients_) {
    if (client.sending.empty() || std::ranges::count(families, client.family)) continue;
    families.push_back(client.family);
    lanes.push_back(&client.lane);
  }
  return lanes;
}

DispatchedClient& DispatcherLoop::client_of(const std::shared_ptr<Connection>& connection) {
  for (DispatchedClient& client : clients_)
    if (client.connection == connection) return client;
  // Nobody else has these any more.
  clients_.remove_if(
      [](const DispatchedClient& client) { return client.calls == 0 && client.connection.use_count() == 1; });
  return clients_.emplace_back(connection,
                               [this](std::shared_ptr<CredentialsFetch> fetch) { post(answers_, std::move(fetch)); });
}

}  // namespace outcrop::internal
