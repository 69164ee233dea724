#!/usr/bin/python3
"""A cluster of three RabbitMQ nodes on loopback, for as long as standard input is open.

It has an epmd of its own, and every node its own ports, folder and name; nothing of it is seen by, or sees, another Erlang on
the machine. When the cluster is complete, the ports of its nodes are printed on one line. Then each line of input is a command,
and gets one line for an answer: "kill N" (kill -9), "start N" (the answer comes when it is a member again), "leader QUEUE" (the
index of the node that leads a quorum queue).
"""

import ctypes
import glob
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

BIN = "/usr/lib/rabbitmq/bin/"
NODES = 3
PATIENCE = 180


def die_with_parent():
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


def free_ports(count):
    """Outside the range of outgoing connections, so that nobody takes them meanwhile."""
    ports = []
    while len(ports) < count:
        port = random.randrange(10000, 30000)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
        if port not in ports:
            ports.append(port)
    return ports


class Node:
    def __init__(self, cluster, index, port, distribution_port):
        self.cluster, self.index, self.port, self.distribution_port = cluster, index, port, distribution_port
        self.name = f"xivo-bus-{port}@localhost"
        self.folder = os.path.join(cluster.folder, str(index))
        self.process = None

    def prepare(self):
        os.makedirs(os.path.join(self.folder, "plugins"))
        for plugin in glob.glob(os.path.join(os.path.dirname(os.path.realpath(BIN + "rabbitmq-server")), "../plugins/rabbit-[0-9]*")):
            os.symlink(os.path.realpath(plugin), os.path.join(self.folder, "plugins", os.path.basename(plugin)))
        self.write("enabled_plugins", "[].\n")
        members = ", ".join(f"'{node.name}'" for node in self.cluster.nodes)
        self.write("rabbitmq.config", f"""[{{rabbit, [{{tcp_listeners, [{{"127.0.0.1", {self.port}}}]}}, {{heartbeat, 0}},
            {{disk_free_limit, 1000000}}, {{cluster_nodes, {{[{members}], disc}}}}]}}].\n""")
        self.write(".erlang.cookie", self.cluster.cookie)
        os.chmod(os.path.join(self.folder, ".erlang.cookie"), 0o400)

    def write(self, name, text):
        with open(os.path.join(self.folder, name), "w", encoding="ascii") as file:
            file.write(text)

    def environment(self):
        at = self.folder + "/"
        return {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "HOME": self.folder, "TMPDIR": self.folder,
                "ERL_EPMD_PORT": str(self.cluster.epmd_port), "ERL_EPMD_ADDRESS": "127.0.0.1", "ERL_FLAGS": "-start_epmd false",
                "ERL_CRASH_DUMP_SECONDS": "0", "RABBITMQ_NODENAME": self.name, "RABBITMQ_DIST_PORT": str(self.distribution_port),
                "RABBITMQ_CONF_ENV_FILE": "/dev/null", "RABBITMQ_CONFIG_FILE": at + "rabbitmq.config",
                "RABBITMQ_ADVANCED_CONFIG_FILE": at + "none.config", "RABBITMQ_ENABLED_PLUGINS_FILE": at + "enabled_plugins",
                "RABBITMQ_PLUGINS_DIR": at + "plugins", "RABBITMQ_MNESIA_BASE": at + "data", "RABBITMQ_LOG_BASE": at + "log",
                "RABBITMQ_HOME": os.path.join(os.path.dirname(os.path.realpath(BIN + "rabbitmq-server")), ".."),
                "RUNNING_UNDER_SYSTEMD": "true",
                "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS": "-kernel inet_dist_use_interface {127,0,0,1} +S 1:1",
                "RABBITMQ_CTL_ERL_ARGS": "-kernel inet_dist_use_interface {127,0,0,1}"}

    def start(self):
        log = open(os.path.join(self.folder, "console"), "ab")
        self.process = subprocess.Popen([BIN + "rabbitmq-server"], env=self.environment(), cwd="/", stdin=subprocess.DEVNULL,
                                        stdout=log, stderr=log, preexec_fn=die_with_parent)
        log.close()

    def control(self, *arguments):
        done = subprocess.run([BIN + "rabbitmqctl", "-q", *arguments], env=self.environment(), cwd="/", stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=PATIENCE, check=False)
        return done.stdout.decode() if done.returncode == 0 else ""

    def kill(self):
        if self.process is not None:
            self.process.kill()
            self.process.wait()
        self.process = None

    def members(self):
        """How many nodes run, as this one sees it."""
        text = self.control("eval", "length(rabbit_nodes:all_running()).")
        return int(text) if text.strip().isdigit() else 0


class Cluster:
    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="xivo-bus-cluster.")
        self.cookie = "%032x" % random.getrandbits(128)
        ports = free_ports(2 * NODES + 1)
        self.epmd_port = ports.pop()
        self.nodes = []
        self.nodes = [Node(self, i, ports[2 * i], ports[2 * i + 1]) for i in range(NODES)]
        self.epmd = None

    def start(self):
        self.epmd = subprocess.Popen(["epmd", "-address", "127.0.0.1", "-port", str(self.epmd_port)], stdin=subprocess.DEVNULL,
                                     stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/", preexec_fn=die_with_parent)
        for node in self.nodes:
            node.prepare()
            node.start()
        for node in self.nodes:
            self.wait_for(node)

    def wait_for(self, node):
        end = time.monotonic() + PATIENCE
        while node.members() < NODES:
            if time.monotonic() > end or node.process.poll() is not None:
                raise RuntimeError(f"node {node.index} is no member: see its folder")
            time.sleep(0.1)

    def stop(self):
        for node in self.nodes:
            node.kill()
        if self.epmd is not None:
            self.epmd.kill()
            self.epmd.wait()
        shutil.rmtree(self.folder)

    def leader(self, queue):
        """Asks until there is an answer: a node that is busy knows of none."""
        names = [node.name for node in self.nodes]
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            for node in self.nodes:
                for line in (node.control("list_queues", "name", "leader") if node.process else "").splitlines():
                    name, _, leader = line.partition("\t")
                    if name == queue and leader in names:
                        return names.index(leader)
        return -1

    def obey(self, command, argument):
        if command == "leader":
            return self.leader(argument)
        node = self.nodes[int(argument)]
        if command == "kill":
            node.kill()
        elif command == "start":
            node.start()
            self.wait_for(node)
        return 0


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    cluster = Cluster()
    try:
        cluster.start()
        print(*(node.port for node in cluster.nodes), flush=True)
        for line in sys.stdin:
            print(cluster.obey(*line.split()), flush=True)
    finally:
        cluster.stop()


main()
