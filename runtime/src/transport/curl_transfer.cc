// Sets up a libcurl easy handle for an exchange, and receives its answer.
#include "transport/curl_transfer.h"

#include <poll.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>
#include <new>
#include <span>
#include <utility>

#include "base/ascii.h"
#include "base/shown_url.h"
#include "base/url.h"
#include "transport/no_proxy.h"
#include "transport/proxy_url.h"
#include "transport/socket_list.h"

namespace outcrop::internal {
namespace {

// libcurl allocates it for every exchange, and the C library puts all its free memory in order where 64 KiB are freed:
// only those have them that had a large answer before. Still larger ones make loopback transfers slower.
constexpr long kReceiveBuffer = 16 * 1024;
constexpr long kLargeReceiveBuffer = 64 * 1024;
// Of a large body, libcurl copies and sends so much between two looks at everything else.
constexpr long kSendBuffer = 64 * 1024;  // libcurl's own
constexpr long kLargeSendBuffer = 256 * 1024;
// A model may think for an hour; address translators on the way forget silent connections within minutes.
constexpr long kKeepaliveIdleSeconds = 60;
constexpr long kKeepaliveIntervalSeconds = 15;
constexpr std::chrono::milliseconds::rep kMostMillis = std::numeric_limits<int>::max();
// Would reach beyond the end of the clock.
constexpr std::chrono::milliseconds kNoLimit = std::chrono::hours(24 * 365 * 100);
// Uploads up to here are gone before anybody could call them idle, and fit libcurl's own buffer.
constexpr std::size_t kLargeUpload = 64 * 1024;

bool has_length_always(std::string_view method) { return method == "POST" || method == "PUT" || method == "PATCH"; }

bool has_content(const TransportRequest& request) {
  return request.body_source || !request.body.empty() || has_length_always(request.method);
}

// Another line would be another header, and libcurl sends what it is given.
bool is_one_line(std::string_view text) {
  constexpr auto kNone = std::string_view::npos;
  return text.find('\n') == kNone && text.find('\r') == kNone && text.find('\0') == kNone;
}

}  // namespace

CurlTransfer::CurlTransfer(std::shared_ptr<const CurlSettings> settings, SocketList& sockets,
                           std::vector<CurlTransfer*>& moved)
    : settings_(std::move(settings)), sockets_(sockets), moved_(moved), handle_(curl_easy_init()) {
  if (!handle_) throw std::bad_alloc();
  problem_[0] = '\0';
  set(CURLOPT_CLOSESOCKETFUNCTION, &SocketList::close_socket);
  set(CURLOPT_CLOSESOCKETDATA, &sockets_);
  set(CURLOPT_OPENSOCKETFUNCTION, &CurlTransfer::on_open);
  set(CURLOPT_OPENSOCKETDATA, this);
  set(CURLOPT_PRIVATE, this);
  set(CURLOPT_ERRORBUFFER, problem_);
  set(CURLOPT_NOSIGNAL, 1L);
  set(CURLOPT_PATH_AS_IS, 1L);  // SigV4: what is signed is what is sent
  set(CURLOPT_FOLLOWLOCATION, 0L);
  set(CURLOPT_PROTOCOLS_STR, "http,https");
  set(CURLOPT_TCP_NODELAY, 1L);
  set(CURLOPT_TCP_KEEPALIVE, 1L);
  set(CURLOPT_TCP_KEEPIDLE, kKeepaliveIdleSeconds);
  set(CURLOPT_TCP_KEEPINTVL, kKeepaliveIntervalSeconds);
  // libcurl refuses another one while it has that of an exchange that ended beside others on its connection.
  if (settings_->http2) set(CURLOPT_BUFFERSIZE, kLargeReceiveBuffer);
  set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  set(CURLOPT_QUICK_EXIT, 1L);  // a cancelled call doesn't wait for a name server
  set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));  // or newer
  set(CURLOPT_SSL_VERIFYPEER, settings_->verify_certificates ? 1L : 0L);
  set(CURLOPT_SSL_VERIFYHOST, settings_->verify_certificates ? 2L : 0L);
  const char* ca_file = settings_->ca_bundle.empty() ? nullptr : settings_->ca_bundle.c_str();
  if (ca_file) {
    set(CURLOPT_CAINFO, ca_file);
  } else {
    curl_easy_getinfo(handle_, CURLINFO_CAINFO, &ca_file);
  }
  // libcurl keeps parsed authorities for a multi handle's next connections only where no folder may add to the file.
  if (ca_file) set(CURLOPT_CAPATH, static_cast<const char*>(nullptr));
  const bool has_proxy = !settings_->http_proxy.empty() || !settings_->https_proxy.empty();
  if (has_proxy && ca_file) {
    set(CURLOPT_PROXY_CAINFO, ca_file);
    set(CURLOPT_PROXY_CAPATH, static_cast<const char*>(nullptr));
  }
  set(CURLOPT_HEADERFUNCTION, &CurlTransfer::on_header);
  set(CURLOPT_HEADERDATA, this);
  set(CURLOPT_WRITEFUNCTION, &CurlTransfer::on_body);
  set(CURLOPT_WRITEDATA, this);
  set(CURLOPT_READFUNCTION, &CurlTransfer::on_read);
  set(CURLOPT_READDATA, this);
  set(CURLOPT_DEBUGFUNCTION, &CurlTransfer::on_trace);
  set(CURLOPT_DEBUGDATA, this);
  set(CURLOPT_PREREQFUNCTION, &CurlTransfer::on_connected);
  set(CURLOPT_PREREQDATA, this);
  set(CURLOPT_XFERINFOFUNCTION, &CurlTransfer::on_progress);
  set(CURLOPT_XFERINFODATA, this);
  built_ = options_;
}

CurlTransfer::~CurlTransfer() { curl_easy_cleanup(handle_); }

bool CurlTransfer::begin(Exchange& exchange, Instant now) {
  const TransportRequest& request = exchange.request();
  exchange_ = &exchange;
  exchange.transport_note = this;
  options_ = built_;
  forget_connection(now);
  for (const HeaderView& header : request.headers) {
    if (is_one_line(header.name) && is_one_line(header.value)) continue;
    refuse_header(header.name);
    return false;
  }
  url_ = request.url;
  if (refuse_proxy()) return false;
  set_method(request);
  set_headers(request);
  set_proxy(request.url);
  set_connect_limit();
  // A kept connection may speak HTTP/1.1, and others may have to speak it.
  set(CURLOPT_FRESH_CONNECT, request.full_duplex ? 1L : 0L);
  set(CURLOPT_FORBID_REUSE, request.full_duplex ? 1L : 0L);
  const bool is_large = request.body_source || request.body.size() > kLargeUpload;
  if (request.full_duplex) {
    // Of both directions at once, libcurl 7.88 mixes up what doesn't fit when the body ends; a buffer of more than
    // 32 KiB holds it all.
    set(CURLOPT_BUFFERSIZE, kLargeReceiveBuffer);
  } else if (!settings_->http2) {
    const bool is_long = last_body_ > kLargeReceiveBuffer;
    const CURLcode code = curl_easy_setopt(handle_, CURLOPT_BUFFERSIZE, is_long ? kLargeReceiveBuffer : kReceiveBuffer);
    // So libcurl says while it still has the buffer of an exchange that broke off: that one will do.
    if (code != CURLE_BAD_FUNCTION_ARGUMENT && options_ == CURLE_OK) options_ = code;
  }
  set(CURLOPT_NOPROGRESS, is_large ? 0L : 1L);
  set(CURLOPT_UPLOAD_BUFFERSIZE, is_large ? kLargeSendBuffer : kSendBuffer);  // the one before may have set the other
  set(CURLOPT_URL, url_.c_str());
  if (options_ == CURLE_OK) return true;
  finish(options_);
  return false;
}

void CurlTransfer::begin_anew(Instant now) {
  forget_connection(now);
  set_connect_limit();
  set(CURLOPT_FRESH_CONNECT, 1L);
}

void CurlTransfer::forget_connection(Instant now) {
  last_activity_ = now;
  discounted_ = {};
  sent_ = 0;
  looks_ = vain_writes_ = 0;
  wanted_.reset();
  head_.begin(settings_->http2 || exchange_->request().full_duplex);
  opened_ = CURL_SOCKET_BAD;
  stale_ = threw_ = connected_ = body_progress_ = body_waits_ = answer_waits_ = body_ended_ = not_http2_ = false;
  problem_[0] = '\0';
}

void CurlTransfer::set_method(const TransportRequest& request) {
  // Over TLS, HTTP/1.1 is offered beside it. libcurl tells which one it speaks nowhere but in its trace.
  const bool negotiates = request.url.starts_with("https:");
  set(CURLOPT_HTTP_VERSION, static_cast<long>(request.full_duplex && !negotiates ? CURL_HTTP_VERSION_2_PRIOR_KNOWLEDGE
                                              : request.full_duplex || settings_->http2 ? CURL_HTTP_VERSION_2TLS
                                                                                        : CURL_HTTP_VERSION_1_1));
  set(CURLOPT_VERBOSE, request.full_duplex ? 1L : 0L);
  if (request.body_source) {
    set(CURLOPT_POST, 1L);
    set(CURLOPT_POSTFIELDS, static_cast<const char*>(nullptr));  // it is read
    set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(-1));
  } else if (has_content(request)) {
    set(CURLOPT_POST, 1L);
    set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
    set(CURLOPT_POSTFIELDS, request.body.empty() ? "" : request.body.data());
  } else if (request.method == "HEAD") {
    set(CURLOPT_NOBODY, 1L);
  } else {
    set(CURLOPT_HTTPGET, 1L);
  }
  if (verb_ != request.method) {
    verb_ = request.method;
    set(CURLOPT_CUSTOMREQUEST, verb_.c_str());
  }
}

void CurlTransfer::set_headers(const TransportRequest& request) {
  // libcurl adds these by itself unless told otherwise, the last two where there is content; a signature covers what is
  // sent. Each line costs libcurl more than it costs us to know.
  constexpr std::string_view kSuppressed[] = {"Accept:", "Expect:", "Content-Type:"};
  const std::span<const std::string_view> suppressed(kSuppressed, has_content(request) ? 3 : 1);
  header_text_.clear();
  header_nodes_.clear();
  std::size_t size = 0;
  for (const HeaderView& header : request.headers) size += header.name.size() + header.value.size() + 3;
  for (const std::string_view line : suppressed) size += line.size() + 1;
  header_text_.reserve(size);
  header_nodes_.reserve(request.headers.size() + suppressed.size());
  const auto add = [this](std::string_view name, std::string_view separator, std::string_view value) {
    header_nodes_.push_back({header_text_.data() + header_text_.size(), nullptr});
    header_text_.append(name).append(separator).append(value) += '\0';
  };
  const auto sent_by_caller = [&](std::string_view line) {
    const std::string_view name = line.substr(0, line.size() - 1);
    return std::ranges::any_of(request.headers,
                               [name](const HeaderView& header) { return equal_ignoring_case(header.name, name); });
  };
  // libcurl sends a header without a value, or with blanks alone, only when it is written with a semicolon.
  for (const HeaderView& header : request.headers) {
    const bool is_blank_value = trimmed(header.value).empty();
    add(header.name, is_blank_value ? ";" : ": ", is_blank_value ? std::string_view() : header.value);
  }
  for (const std::string_view line : suppressed)
    if (!sent_by_caller(line)) add(line, "", "");
  head_bytes_ =
      request.method.size() + split_url(request.url).target.size() + std::string_view("  HTTP/1.1\r\n\r\n").size();
  for (const HeaderView& header : request.headers)
    head_bytes_ += header.name.size() + header.value.size() + std::string_view(": \r\n").size();
  if (has_content(request) && !request.body_source)
    head_bytes_ += std::string_view("Content-Length: \r\n").size() + std::to_string(request.body.size()).size();
  for (std::size_t i = 1; i < header_nodes_.size(); ++i) header_nodes_[i - 1].next = &header_nodes_[i];
  set(CURLOPT_HTTPHEADER, header_nodes_.data());
}

std::string_view CurlTransfer::proxy_for(std::string_view url) const {
  const std::string& proxy = url.starts_with("https:") ? settings_->https_proxy : settings_->http_proxy;
  return proxy.empty() || is_reached_directly(url, settings_->no_proxy) ? std::string_view() : proxy;
}

bool CurlTransfer::refuse_proxy() {
  const std::string_view proxy = proxy_for(url_);
  if (proxy.empty() || proxy.data() == usable_proxy_) return false;
  const std::string problem = problem_of_proxy_url(Secret(proxy));
  if (problem.empty()) {
    usable_proxy_ = proxy.data();
    return false;
  }
  detach()->finish({.failure = TransportFailure::bad_settings,
                    .message = "the proxy " + shown_url(proxy) + " on the way to " + host() + " can't be used: " +
                               problem + "; check the proxy settings (http_proxy, https_proxy, all_proxy)" +
                               (proxy.find('@') == std::string_view::npos
                                    ? ""
                                    : "; in a user name or password, @ is written %40, # %23, / %2F and % %25"),
                    .request_not_read = true});
  return true;
}

void CurlTransfer::set_proxy(std::string_view url) {
  // Empty texts keep libcurl from looking into the environment itself.
  set(CURLOPT_PROXY, Secret(proxy_for(url)).c_str());
  set(CURLOPT_NOPROXY, "");
}

// `late_at` counts the limit; libcurl has to know it, since it shares it out among the addresses of a host, and would
// stop after 300 s without one. Its own count includes the time between two drives.
void CurlTransfer::set_connect_limit() {
  using std::chrono::milliseconds;
  const milliseconds limit = exchange_->request().connect_limit;
  milliseconds::rep in_libcurl = kMostMillis;  // it keeps it as an int
  if (limit.count() > 0 && limit.count() < kMostMillis)
    in_libcurl = std::min(kMostMillis, limit.count() + std::chrono::ceil<milliseconds>(discounted_).count());
  set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(in_libcurl));
}

void CurlTransfer::note_activity() {
  ++moves_;
  note_ready();
  if (!std::exchange(active_, true)) moved_.push_back(this);
}

bool CurlTransfer::take_progress(Instant now) {
  active_ = false;
  last_activity_ = now;
  return std::exchange(body_progress_, false);
}

void CurlTransfer::discount(Instant::duration pause) {
  if (connected_ || exchange_->request().connect_limit.count() <= 0) return;
  discounted_ += pause;
  set_connect_limit();
}

bool CurlTransfer::may_look_up_host() const {
  curl_off_t took = 0;  // microseconds, at least one
  return !connected_ && (curl_easy_getinfo(handle_, CURLINFO_NAMELOOKUP_TIME_T, &took) != CURLE_OK || took == 0);
}

Exchange* CurlTransfer::detach() {
  Exchange* exchange = std::exchange(exchange_, nullptr);
  exchange->transport_note = nullptr;
  last_body_ = exchange->body_received();
  sockets_.release(std::exchange(connection_, {}));
  return exchange;
}

void CurlTransfer::finish(CURLcode code) {
  TransportResult result = result_of(code);
  detach()->finish(std::move(result));
}

CurlTransfer::Instant CurlTransfer::late_at() const {
  const TransportRequest& request = exchange_->request();
  const std::chrono::milliseconds limit = connected_ ? request.idle_limit : request.connect_limit;
  return limit.count() > 0 && limit < kNoLimit ? last_activity_ + limit : Instant::max();
}

std::size_t CurlTransfer::on_read(char* bytes, std::size_t size, std::size_t count, void* self) noexcept {
  auto* transfer = static_cast<CurlTransfer*>(self);
  return transfer->guarded<std::size_t>(CURL_READFUNC_ABORT, [&] { return transfer->read_body(bytes, size * count); });
}

// The request's head as libcurl writes it, before anything is read of the body: "POST /path HTTP/2".
int CurlTransfer::on_trace(CURL*, curl_infotype type, char* text, std::size_t size, void* self) noexcept {
  if (type != CURLINFO_HEADER_OUT) return 0;
  const std::string_view line = std::string_view(text, size).substr(0, std::string_view(text, size).find('\r'));
  auto* transfer = static_cast<CurlTransfer*>(self);
  if (transfer->exchange_ && transfer->exchange_->request().full_duplex && !line.starts_with("CONNECT "))
    transfer->not_http2_ = !line.ends_with(" HTTP/2");
  return 0;
}

std::size_t CurlTransfer::on_header(char* line, std::size_t size, std::size_t count, void* self) noexcept {
  auto* transfer = static_cast<CurlTransfer*>(self);
  return transfer->guarded(false, [&] { return transfer->header_line({line, size * count}); }) ? size * count : 0;
}

std::size_t CurlTransfer::on_body(char* bytes, std::size_t size, std::size_t count, void* self) noexcept {
  auto* transfer = static_cast<CurlTransfer*>(self);
  return transfer->guarded<std::size_t>(CURL_WRITEFUNC_ERROR, [&] {
    return transfer->body_bytes({bytes, size * count});
  });
}

curl_socket_t CurlTransfer::on_open(void* self, curlsocktype, curl_sockaddr* address) noexcept {
  auto* transfer = static_cast<CurlTransfer*>(self);
  return transfer->guarded<curl_socket_t>(CURL_SOCKET_BAD, [&] { return transfer->open_socket(*address); });
}

int CurlTransfer::on_connected(void* self, char* remote, char* local, int remote_port, int local_port) noexcept {
  auto* transfer = static_cast<CurlTransfer*>(self);
  const bool may_send = transfer->guarded(false, [&] {
    return transfer->may_send(
        {.local = {.ip = local, .port = local_port}, .remote = {.ip = remote, .port = remote_port}});
  });
  return may_send ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

int CurlTransfer::on_progress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t sent) noexcept {
  auto* transfer = static_cast<CurlTransfer*>(self);
  if (std::exchange(transfer->sent_, sent) != sent) transfer->note_activity();
  return 0;
}

// libcurl sends a request again by itself when its kept connection ended without an answer, or when HTTP/2 refused its
// stream. It is stopped here and in `may_send`, before anything is sent: the Retrier decides, and counts.
curl_socket_t CurlTransfer::open_socket(const curl_sockaddr& address) {
  if (connected_) return CURL_SOCKET_BAD;
  const curl_socket_t socket = sockets_.open(address);
  if (socket != CURL_SOCKET_BAD) opened_ = socket;
  return socket;
}

bool CurlTransfer::may_send(const SocketList::Ends& ends) {
  if (connected_) return false;
  const std::optional<SocketList::Claim> claimed = sockets_.claim(ends, opened_);
  stale_ = !claimed;
  if (stale_) return false;
  connection_ = *claimed;
  if (exchange_->request().full_duplex) sockets_.set_user(connection_, this);
  connected_ = true;
  note_activity();
  return true;
}

std::size_t CurlTransfer::read_body(char* to, std::size_t size) {
  if (not_http2_ || !exchange_->request().body_source) return CURL_READFUNC_ABORT;
  if (body_ended_) return 0;
  const RequestBody::Piece piece = exchange_->request().body_source->read(to, size);
  body_ended_ = piece.last;
  if (piece.bytes > 0) note_activity();
  body_waits_ = piece.bytes == 0 && !piece.last;
  return body_waits_ ? static_cast<std::size_t>(CURL_READFUNC_PAUSE) : piece.bytes;
}

bool CurlTransfer::pause(int directions) { return curl_easy_pause(handle_, directions) == CURLE_OK; }

// While a body waits, or was being sent, libcurl 7.88 doesn't see that the answer has ended: to pause and to go on
// makes it look, and it may be the look itself that receives the end.
bool CurlTransfer::move_body() {
  const bool has_more = body_waits_ && exchange_->request().body_source->has_more();
  const bool has_room = answer_waits_ && exchange_->has_room();
  if (has_more || has_room) {
    vain_writes_ = 0;
    note_ready();
  } else if (looks_ == 0 || answer_waits_) {
    return false;
  }
  if (looks_ > 0) --looks_;
  if (!body_waits_ && !answer_waits_ && !(connected_ && pause(CURLPAUSE_SEND))) return false;
  body_waits_ = false;
  if (has_room) answer_waits_ = false;
  // libcurl hands out what it has kept at once, and may be told to wait again meanwhile.
  return pause(answer_waits_ ? CURLPAUSE_RECV : CURLPAUSE_CONT);
}

void CurlTransfer::note_ready() {
  constexpr int kLooks = 2;
  if (exchange_ && exchange_->request().full_duplex) looks_ = kLooks;
}

// Where a socket has no room left, libcurl has filled it, from its own buffers, of which no callback tells.
void CurlTransfer::judge_ready(SocketPoll::Interest what, std::uint64_t before) {
  const auto has_room = [this] {
    pollfd socket{.fd = connection_.socket, .events = POLLOUT, .revents = 0};
    return ::poll(&socket, 1, 0) > 0;
  };
  vain_writes_ = what.read || moves_ != before || !has_room() ? 0 : vain_writes_ + 1;
}

std::optional<SocketPoll::Interest> CurlTransfer::interest() const {
  constexpr int kInVain = 2;  // the first may have been of the request's head
  if (!wanted_) return std::nullopt;
  return SocketPoll::Interest{.read = wanted_->read, .write = wanted_->write && vain_writes_ < kInVain};
}

bool CurlTransfer::header_line(std::string_view line) {
  note_activity();
  const bool was_complete = head_.complete();
  if (!head_.take(line, *exchange_)) return false;
  if (!was_complete && head_.complete()) {
    body_progress_ = true;
    if (head_.ambiguous_length()) curl_easy_setopt(handle_, CURLOPT_FORBID_REUSE, 1L);
  }
  return true;
}

// What libcurl is to do: it has been taken, it waits for room, or there is an error.
std::size_t CurlTransfer::body_bytes(std::string_view bytes) {
  if (!exchange_->has_room()) {
    answer_waits_ = true;
    return CURL_WRITEFUNC_PAUSE;
  }
  note_activity();
  body_progress_ = true;
  if (exchange_->body_received() == 0) {
    curl_off_t announced = -1;
    curl_easy_getinfo(handle_, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &announced);
    if (announced > 0 && !exchange_->expect_body(static_cast<std::uint64_t>(announced))) return CURL_WRITEFUNC_ERROR;
  }
  return exchange_->append_body(bytes) ? bytes.size() : CURL_WRITEFUNC_ERROR;
}

ExchangeMetrics CurlTransfer::measure(bool connection_reused) const {
  const auto time = [this](CURLINFO what) {
    curl_off_t microseconds = 0;
    curl_easy_getinfo(handle_, what, &microseconds);
    return std::chrono::nanoseconds(std::chrono::microseconds(microseconds));
  };
  ExchangeMetrics metrics{.first_byte = time(CURLINFO_STARTTRANSFER_TIME_T),
                          .total = time(CURLINFO_TOTAL_TIME_T),
                          .bytes_received = head_.bytes() + exchange_->body_received(),
                          .connection_reused = connection_reused};
  if (connected_) {
    curl_off_t uploaded = 0;
    curl_easy_getinfo(handle_, CURLINFO_SIZE_UPLOAD_T, &uploaded);
    metrics.bytes_sent = head_bytes_ + static_cast<std::uint64_t>(uploaded);
  }
  if (connection_reused) return metrics;
  // libcurl's times all begin with the transfer.
  const auto found = time(CURLINFO_NAMELOOKUP_TIME_T);
  const auto reached = time(CURLINFO_CONNECT_TIME_T);
  const auto secured = time(CURLINFO_APPCONNECT_TIME_T);
  metrics.dns = found;
  if (reached > found) metrics.connect = reached - found;
  if (secured > reached) metrics.tls = secured - reached;
  return metrics;
}

}  // namespace outcrop::internal
