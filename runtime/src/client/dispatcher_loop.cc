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

DispatcherLoop::DispatcherLoop()
    : credentials_thread_([this](DispatchedCall* call) { post(returned_, call); }), thread_([this] { run(); }) {}

DispatcherLoop::~DispatcherLoop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    wake();
  }
  thread_.join();
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

void DispatcherLoop::post(std::vector<DispatchedCall*>& list, DispatchedCall* call) {
  const std::lock_guard lock(mutex_);
  list.push_back(call);
  wake();
}

void DispatcherLoop::wake() {
  if (driven_) driven_->wake();
  if (clock_sleep_) clock_sleep_->cancel();
  news_.notify_one();
}

bool DispatcherLoop::has_news() const {
  return !submitted_.empty() || !returned_.empty() || !nudged_.empty() || (stopping_ && !stopped_);
}

void DispatcherLoop::run() {
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
  std::vector<DispatchedCall*> changed;
  std::vector<DispatchedCall*> nudged;
  bool stop = false;
  {
    const std::lock_guard lock(mutex_);
    submitted.swap(submitted_);
    changed.swap(returned_);
    nudged.swap(nudged_);
    stop = stopping_;
  }
  std::erase_if(nudged, [](const DispatchedCall* call) { return call->done; });
  over_.clear();
  for (DispatchedCall* call : changed) call->elsewhere = false;
  for (auto& call : submitted) {
    DispatchedCall* const raw = call.get();
    raw->client = &client_of(raw->connection);
    ++raw->client->calls;
    calls_.emplace(raw, std::move(call));
    if (stopped_) raw->stop.cancel();
    changed.push_back(raw);
  }
  changed.insert(changed.end(), nudged.begin(), nudged.end());
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
  if (call.done || call.elsewhere || !call.client) return;
  for (;;) {
    switch (call.call.state()) {
      case Call::State::preparing:
        if (!prepare(call)) return;
        break;
      case Call::State::waiting:
        if (has_to_wait(call) || !prepare(call)) return;
        break;
      case Call::State::ready:
        if (can_be_queued(call, false)) return;
        break;
      case Call::State::sending:
        call.call.advance(*call.client->lane);
        if (call.call.state() == Call::State::sending) return set_timer(call, call.call.next_limit());
        leave_queues(call);
        // Lost with its connection: it has had its turn.
        if (call.call.state() == Call::State::ready && can_be_queued(call, true)) return;
        break;
      case Call::State::streaming:
      case Call::State::done:
        return deliver(call);
    }
  }
}

// False: another thread does it.
bool DispatcherLoop::prepare(DispatchedCall& call) {
  leave_queues(call);
  if (call.call.can_prepare_at_once()) {
    call.call.prepare();
    return true;
  }
  call.elsewhere = true;
  credentials_thread_.prepare(&call);
  return false;
}

bool DispatcherLoop::has_to_wait(DispatchedCall& call) {
  const Instant end = std::min(call.call.due(), call.call.next_limit().value_or(Instant::max()));
  if (call.options.cancellation.cancelled() || call.connection->clock().steady_now() >= end) return false;
  set_timer(call, end);
  return true;
}

bool DispatcherLoop::can_be_queued(DispatchedCall& call, bool first) {
  const std::optional<Instant> limit = call.call.next_limit();
  if (call.options.cancellation.cancelled() || (limit && call.connection->clock().steady_now() >= *limit)) {
    leave_queues(call);
    call.call.no_lane();
    return call.call.state() == Call::State::ready;
  }
  if (std::exchange(call.queued, true)) return true;
  auto& ready = call.client->ready;
  ready.insert(first ? ready.begin() : ready.end(), &call);
  set_timer(call, limit);
  return true;
}

void DispatcherLoop::send_ready(DispatchedClient& client) {
  while (!client.ready.empty() && client.sending.size() < client.max_sending()) {
    DispatchedCall& call = *client.ready.front();
    client.ready.pop_front();
    call.queued = false;
    if (!client.lane) open_lane(client, call.call.transport());
    call.call.send(*client.lane);
    if (call.call.state() != Call::State::sending) {
      step(call);
      continue;
    }
    client.sending.push_back(&call);
    call.sending = true;
    set_timer(call, call.call.next_limit());
  }
}

void DispatcherLoop::open_lane(DispatchedClient& client, Transport& transport) {
  for (const DispatchedClient& other : clients_) {
    if (!other.lane) continue;
    client.lane = transport.open_lane_beside(*other.lane);
    client.family = other.family;
    if (client.lane) return;
  }
  client.lane = transport.open_lane();
  client.family = ++families_;
}

void DispatcherLoop::look_at_sent(DispatchedClient& client) {
  for (std::size_t i = client.sending.size(); i-- > 0;) {
    DispatchedCall& call = *client.sending[i];
    if (call.call.exchange().finished()) step(call);  // which moves only the last one to its place
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
  const std::vector<TransportLane*> busy = busy_lanes();
  Instant due = Instant::max();
  Instant::duration left = Instant::duration::max();
  DispatchedClient* clocked = nullptr;
  for (DispatchedClient& client : clients_) {
    if (client.timers.empty()) continue;
    const Instant first = client.timers.begin()->first;
    const Instant::duration its = first - client.connection->clock().steady_now();
    if (its >= left) continue;
    left = its;
    due = first;
    clocked = &client;
  }
  std::unique_lock lock(mutex_);
  if (has_news()) return;
  if (!busy.empty()) {
    driven_ = busy.front();
    lock.unlock();
    milliseconds at_most = clocked ? at_least_zero(left) : milliseconds::max();
    for (std::size_t i = 1; i < busy.size(); ++i) {
      busy[i]->drive(milliseconds(0));
      at_most = std::min(at_most, kTurn);
    }
    busy.front()->drive(at_most);
    lock.lock();
    driven_ = nullptr;
  } else if (clocked) {
    CancellationSource woken;
    clock_sleep_ = &woken;
    lock.unlock();
    clocked->connection->clock().wait_until(due, woken.token());
    lock.lock();
    clock_sleep_ = nullptr;
  } else {
    news_.wait(lock, [this] { return has_news(); });
  }
}

std::vector<TransportLane*> DispatcherLoop::busy_lanes() const {
  std::vector<TransportLane*> lanes;
  std::vector<std::size_t> families;
  for (const DispatchedClient& client : clients_) {
    if (client.sending.empty() || std::ranges::count(families, client.family)) continue;
    families.push_back(client.family);
    lanes.push_back(client.lane.get());
  }
  return lanes;
}

DispatchedClient& DispatcherLoop::client_of(const std::shared_ptr<Connection>& connection) {
  for (DispatchedClient& client : clients_)
    if (client.connection == connection) return client;
  // Nobody else has these any more.
  clients_.remove_if(
      [](const DispatchedClient& client) { return client.calls == 0 && client.connection.use_count() == 1; });
  return clients_.emplace_back(connection);
}

}  // namespace outcrop::internal
